package org.safecanvass.place.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.PoliceForce;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.ReferenceFacts.CodeChange;

/** Councils, their forces and their wards by code. */
final class Atlas {
    private final Map<String, Council> councils;
    private final Map<String, String> successors;
    private final Map<String, PoliceForce> forces;
    private final Map<String, Ward> wards;
    private final Map<String, List<Ward>> wardsByCouncil;
    private final Map<String, LocalDate> firstDay = new HashMap<>();
    private final Map<String, PlaceMatch> matches = new ConcurrentHashMap<>();

    Atlas(ReferenceFacts facts) {
        councils = facts.councils().stream().collect(toUnmodifiableMap(Council::code, c -> c));
        successors =
                facts.codeChanges().stream()
                        .collect(toMap(CodeChange::oldCode, CodeChange::councilCode));
        forces = facts.forces().stream().collect(toUnmodifiableMap(PoliceForce::id, f -> f));
        wards = facts.wards().stream().collect(toMap(Ward::code, Function.identity()));
        wardsByCouncil = facts.wards().stream().collect(groupingBy(Ward::councilCode));
        wardsByCouncil.forEach(
                (council, all) ->
                        firstDay.put(
                                council,
                                all.stream()
                                        .map(Ward::validFrom)
                                        .min(LocalDate::compareTo)
                                        .orElseThrow()));
    }

    Optional<Council> council(String code) {
        return Optional.ofNullable(councils.get(successors.getOrDefault(code, code)));
    }

    Optional<PoliceForce> force(String id) {
        return Optional.ofNullable(forces.get(id));
    }

    PoliceForce forceOf(Council council) {
        return force(council.forceId()).orElseThrow();
    }

    Optional<Ward> ward(String code) {
        return Optional.ofNullable(wards.get(code));
    }

    List<Ward> wardsOf(String councilCode, LocalDate day) {
        return wardsByCouncil.getOrDefault(councilCode, List.of()).stream()
                .filter(ward -> isInForce(ward, day))
                .toList();
    }

    /** Days before the facts begin have the wards of the first known day. */
    boolean isInForce(Ward ward, LocalDate day) {
        LocalDate first = firstDay.getOrDefault(ward.councilCode(), day);
        return ward.isInForceOn(day.isBefore(first) ? first : day);
    }

    /** Always the same match for the same council. */
    PlaceMatch match(Council council) {
        return matches.computeIfAbsent(
                council.code(), code -> PlaceMatch.of(council, forceOf(council)));
    }

    /** Always the same match for the same ward. */
    PlaceMatch match(Ward ward) {
        Council council = council(ward.councilCode()).orElseThrow();
        return matches.computeIfAbsent(
                ward.code(), code -> PlaceMatch.of(ward, council, forceOf(council)));
    }
}
