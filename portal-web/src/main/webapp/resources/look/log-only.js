// Ticking "just log it" unticks everybody, and the other way round. Without this script the server
// takes "just log it" first.
const log = document.getElementById('log');
const others = [...document.querySelectorAll('#recipients input[name=to]')];
log.addEventListener('change', () => { others.forEach((one) => { one.checked &&= !log.checked; }); });
others.forEach((one) => one.addEventListener('change', () => { log.checked &&= !one.checked; }));
