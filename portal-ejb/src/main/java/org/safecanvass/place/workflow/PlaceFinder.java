package org.safecanvass.place.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safecanvass.place.entity.Council;
import org.safecanvass.place.entity.County;
import org.safecanvass.place.entity.Ward;
import org.safecanvass.place.workflow.NameIndex.Fit;
import org.safecanvass.place.workflow.NameIndex.Hit;
import org.safecanvass.place.workflow.PlaceMatch.Kind;
import org.safecanvass.place.workflow.ReferenceFacts.Alias;
import org.safecanvass.place.workflow.ReferenceFacts.CodeChange;

/** Finds places by whatever a person types: a postcode or part of one, a code, a name. */
final class PlaceFinder {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("cy"));
    private static final int LONGEST_QUERY = 100;
    private static final int MOST_SUGGESTIONS = 20;
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CODE = Pattern.compile("[EWSN][0-9]{8}");
    private static final Comparator<PlaceMatch> ORDER =
            Comparator.comparing((PlaceMatch match) -> match.kind() != Kind.COUNCIL)
                    .thenComparing(match -> match.nameEn().length())
                    .thenComparing(PlaceMatch::nameEn)
                    .thenComparing(match -> match.council().nameEn())
                    .thenComparing(PlaceMatch::code);

    private final Atlas atlas;
    private final PostcodeIndex postcodes;
    private final NameIndex<PlaceMatch> names = new NameIndex<>();
    private final WordIndex words;

    PlaceFinder(Atlas atlas, ReferenceFacts facts) {
        this.atlas = atlas;
        postcodes = new PostcodeIndex(atlas, facts.sectorParts());
        facts.councils().forEach(this::add);
        facts.aliases().forEach(this::add);
        facts.codeChanges().forEach(this::add);
        facts.wards().forEach(this::add);
        facts.counties().forEach(county -> add(county, facts.councils()));
        names.complete();
        words = new WordIndex(facts.wards().stream().map(atlas::match).toList());
    }

    private void add(Council council) {
        PlaceMatch match = atlas.match(council);
        Stream.of(council.nameEn(), council.officialName()).forEach(n -> names.add(n, match));
        Optional.ofNullable(council.nameCy()).ifPresent(name -> names.add(name, match));
    }

    /** The name of a county may mean any of its districts. */
    private void add(County county, List<Council> councils) {
        councils.stream()
                .filter(council -> county.code().equals(council.countyCode()))
                .map(atlas::match)
                .forEach(
                        district -> {
                            names.add(county.nameEn(), district);
                            names.add(county.councilName(), district);
                        });
    }

    private void add(Alias alias) {
        names.add(alias.name(), atlas.match(atlas.council(alias.councilCode()).orElseThrow()));
    }

    private void add(CodeChange change) {
        names.add(change.oldName(), atlas.match(atlas.council(change.councilCode()).orElseThrow()));
    }

    private void add(Ward ward) {
        PlaceMatch match = atlas.match(ward);
        names.add(ward.nameEn(), match);
        Optional.ofNullable(ward.nameCy()).ifPresent(name -> names.add(name, match));
        LANGUAGES.forEach(language -> names.addWhole(match.fullName(language), match));
    }

    PlaceAnswer find(String typed, LocalDate day) {
        String query = clean(typed);
        return findCode(query)
                .or(() -> postcodes.find(query))
                .orElseGet(() -> findName(query, day));
    }

    /** Without what cannot be seen, and no longer than any name. */
    private static String clean(String typed) {
        String start = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        return SPACES.matcher(UNSEEN.matcher(start).replaceAll("")).replaceAll(" ").strip();
    }

    private Optional<PlaceAnswer> findCode(String query) {
        String code = query.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return atlas.council(code)
                .map(atlas::match)
                .or(() -> atlas.ward(code).map(atlas::match))
                .map(match -> new PlaceAnswer(query, true, List.of(match)));
    }

    /** A ward answers alone only when nothing else begins so: Brunswick may be meant of several. */
    private PlaceAnswer findName(String query, LocalDate day) {
        List<Hit<PlaceMatch>> hits = names.find(query, match -> isInForce(match, day), ORDER);
        List<PlaceMatch> exact =
                hits.stream().filter(hit -> hit.fit() == Fit.EXACT).map(Hit::target).toList();
        if (exact.size() == 1 && (exact.get(0).kind() == Kind.COUNCIL || hits.size() == 1)) {
            return new PlaceAnswer(query, true, exact);
        }
        int most = Math.max(MOST_SUGGESTIONS, exact.size());
        Stream<PlaceMatch> found =
                hits.isEmpty()
                        ? words.find(query, match -> isInForce(match, day), ORDER)
                        : hits.stream().map(Hit::target);
        return new PlaceAnswer(query, false, found.limit(most).toList());
    }

    private boolean isInForce(PlaceMatch match, LocalDate day) {
        return match.kind() != Kind.WARD
                || atlas.ward(match.code()).filter(w -> atlas.isInForce(w, day)).isPresent();
    }
}
