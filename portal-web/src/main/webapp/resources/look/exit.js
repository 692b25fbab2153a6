// Leaves at once: by the button without a way back, or by pressing Shift three times.
(function () {
  'use strict';
  var link = document.getElementById('exit');
  if (!link) { return; }
  var presses = 0, last = 0;
  function leave(event) { event.preventDefault(); document.title = ''; document.body.hidden = true; location.replace(link.href); }
  link.addEventListener('click', leave);
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') { presses = 0; return; }
    presses = event.timeStamp - last < 1500 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) { leave(event); }
  });
}());
