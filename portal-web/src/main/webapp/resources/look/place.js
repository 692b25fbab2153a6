// Suggests places while one is typed. Without this script the server asks which place is meant.
(function () {
  'use strict';
  var PAUSE = 200, SHORTEST = 2;

  function node(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    if (text) { made.textContent = text; }
    return made;
  }

  function places(found, kind) {
    var seen = {};
    return found.matches.map(function (match) {
      var named = kind === 'COUNCIL' ? match.council : match;
      var postal = ['POSTCODE', 'SECTOR', 'DISTRICT'].indexOf(match.kind) >= 0;
      return {
        code: postal ? match.council.code : named.code, name: named.name, council: match.council.name, force: match.force.name,
        ward: kind !== 'COUNCIL' && match.kind === 'WARD', postal: kind !== 'COUNCIL' && postal
      };
    }).filter(function (place) {
      var known = seen[place.name + place.code];
      seen[place.name + place.code] = true;
      return !known;
    });
  }

  function begin(box) {
    var input = box.querySelector('input:not([type=hidden])'), code = box.querySelector('input[type=hidden]');
    var list = node('ul', { 'class': 'suggest__list', id: input.id + '-list', role: 'listbox', 'aria-label': box.dataset.label, hidden: '' });
    var status = node('p', { 'class': 'sr', role: 'status' });
    var shown = [], active = -1, waiting = 0, asked = null;
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
      .forEach(function (entry) { input.setAttribute(entry[0], entry[1]); });
    box.append(list, status);

    function close() {
      list.hidden = true; active = -1;
      input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant');
    }

    function activate(at) {
      active = (at + shown.length) % shown.length;
      Array.from(list.children).forEach(function (option, i) { option.setAttribute('aria-selected', String(i === active)); });
      input.setAttribute('aria-activedescendant', list.children[active].id);
      list.children[active].scrollIntoView({ block: 'nearest' });
    }

    function take(place) {
      input.value = place.ward ? place.name + ', ' + place.council : place.name;
      code.value = place.code;
      close(); status.textContent = input.value;
    }

    function show(found) {
      shown = places(found, box.dataset.kind);
      list.replaceChildren.apply(list, shown.map(function (place, i) {
        var option = node('li', { role: 'option', id: list.id + i, 'aria-selected': 'false' }, place.name);
        option.append(node('span', {}, place.ward ? box.dataset.ward.replace('{council}', place.council) : place.postal ? place.council : place.force));
        option.addEventListener('mousedown', function (event) { event.preventDefault(); });
        option.addEventListener('click', function () { take(place); });
        return option;
      }));
      close();
      list.hidden = shown.length === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      status.textContent = shown.length ? box.dataset.count.replace('{count}', shown.length) : box.dataset.none;
    }

    function ask() {
      var typed = input.value.trim();
      if (asked) { asked.abort(); }
      if (typed.length < SHORTEST) { close(); status.textContent = ''; return; }
      asked = new AbortController();
      fetch(box.dataset.places + '?q=' + encodeURIComponent(typed), { signal: asked.signal, headers: { 'Accept-Language': document.documentElement.lang } })
        .then(function (answer) { return answer.ok ? answer.json() : { matches: [] }; })
        .then(function (found) { if (document.activeElement === input) { show(found); } })
        .catch(close); // the server asks instead
    }

    input.addEventListener('input', function () { code.value = ''; clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
    input.addEventListener('blur', function () { clearTimeout(waiting); close(); });
    input.addEventListener('keydown', function (event) {
      if (list.hidden) { return; }
      if (event.key === 'ArrowDown') { activate(active + 1); }
      else if (event.key === 'ArrowUp') { activate(active < 0 ? -1 : active - 1); }
      else if (event.key === 'Enter' && active >= 0) { take(shown[active]); }
      else if (event.key === 'Escape') { close(); }
      else { return; }
      event.preventDefault();
    });
  }

  document.querySelectorAll('.suggest[data-places]').forEach(begin);
}());
