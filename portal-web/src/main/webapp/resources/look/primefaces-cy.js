// What PrimeFaces says to screen readers, in Welsh; it ships no Welsh of its own.
(function () {
  'use strict';
  if (!window.PrimeFaces) { return; }
  var english = PrimeFaces.locales.en || PrimeFaces.locales.en_US || {};
  PrimeFaces.locales.cy = Object.assign({}, english, {
    accept: 'Ie', reject: 'Na', apply: 'Gosod', cancel: 'Canslo', choose: 'Dewis', clear: 'Clirio', today: 'Heddiw', filter: 'Hidlo', upload: 'Lanlwytho',
    firstDayOfWeek: 1, dateFormat: 'dd/mm/yy',
    dayNames: ['Dydd Sul', 'Dydd Llun', 'Dydd Mawrth', 'Dydd Mercher', 'Dydd Iau', 'Dydd Gwener', 'Dydd Sadwrn'],
    dayNamesShort: ['Sul', 'Llun', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad'], dayNamesMin: ['Su', 'Ll', 'Ma', 'Me', 'Ia', 'Gw', 'Sa'],
    monthNames: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    monthNamesShort: ['Ion', 'Chw', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
    emptyMessage: 'Dim dewisiadau', emptySearchMessage: 'Dim canlyniadau', emptyFilterMessage: 'Dim canlyniadau', unexpectedError: 'Gwall annisgwyl',
    aria: Object.assign({}, english.aria, {
      close: 'Cau', navigation: 'Llywio', next: 'Nesaf', previous: 'Blaenorol', firstPageLabel: 'Tudalen gyntaf', prevPageLabel: 'Tudalen flaenorol',
      nextPageLabel: 'Tudalen nesaf', lastPageLabel: 'Tudalen olaf', pageLabel: 'Tudalen {page}', rowsPerPageLabel: 'Rhesi ar dudalen',
      selectAll: 'Dewiswyd pob eitem', unselectAll: 'Dad-ddewiswyd pob eitem', selectRow: 'Dewiswyd y rhes', unselectRow: 'Dad-ddewiswyd y rhes',
      expandRow: 'Ehangwyd y rhes', collapseRow: 'Crebachwyd y rhes', selectLabel: 'Dewis', unselectLabel: 'Dad-ddewis',
      'datatable.sort.ASC': 'trefnu’r golofn yn esgynnol', 'datatable.sort.DESC': 'trefnu’r golofn yn ddisgynnol', 'datatable.sort.NONE': 'dileu trefn y golofn',
      'messages.ERROR': 'Gwall', 'messages.FATAL': 'Gwall difrifol', 'messages.INFO': 'Gwybodaeth', 'messages.WARN': 'Rhybudd'
    })
  });
}());
