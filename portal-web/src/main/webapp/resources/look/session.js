// Typing keeps a person signed in. Two minutes before an unused session ends they are asked; when
// it has ended the page goes, so that nothing stays on an open screen. Tabs share one session.
(function () {
  'use strict';
  var box = document.getElementById('session');
  var longest = box.dataset.seconds * 1000, notice = 120000;
  var tabs = new BroadcastChannel('session');
  var last, typed;
  function used() { last = Date.now(); typed = false; box.close(); }
  function stay() {
    typed = false;
    fetch(box.dataset.stay, { method: 'POST' }).then(function (answer) {
      if (answer.ok) { used(); tabs.postMessage('used'); }
    });
  }
  function look() {
    var unused = Date.now() - last;
    if (unused > longest) { location.replace(location.pathname + location.search); }
    else if (typed && unused > longest / 3) { stay(); }
    else if (unused > longest - notice && !box.open) { box.showModal(); }
  }
  tabs.onmessage = used;
  document.addEventListener('input', function () { typed = true; });
  box.querySelector('button').addEventListener('click', stay);
  used();
  tabs.postMessage('used');
  setInterval(look, 5000);
}());
