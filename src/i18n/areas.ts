import type { Locale } from '../core/model';

/** How the page speaks of an area that the reader draws, and of what it finds in it. */
export interface AreaWords {
  intro: string;
  draw: string;
  shape_polygon: string;
  shape_rectangle: string;
  shape_circle: string;
  shape_freehand: string;
  hint_polygon: string;
  hint_rectangle: string;
  hint_circle: string;
  hint_freehand: string;
  hint_edit: string;
  edit: string;
  remove: string;
  write: string;
  writeHint: string;
  use: string;
  orRegion: string;
  chooseRegion: string;
  notInAddress: string;
  working: string;
  progress: (percent: string) => string;
  cancel: string;
  cancelled: string;
  failed: (why: string) => string;
  onDay: (date: string) => string;
  between: (from: string, to: string) => string;
  compareHint: string;
  all: string;
  outside: string;
  onlySea: string;
  partlyOutside: (area: string) => string;
  exact: string;
  problem_empty: string;
  problem_unreadable: string;
  problem_box: string;
  problem_noPolygon: string;
  problem_range: (at: string) => string;
  problem_nothing: string;
  problem_crosses: (at: string) => string;
  problem_noPen: string;
}

export const AREA_WORDS: Record<Locale, AreaWords> = {
  en: {
    intro: 'Draw an area, type it or choose a region, and read who held how much of it.',
    draw: 'Draw on the map',
    shape_polygon: 'Polygon',
    shape_rectangle: 'Rectangle',
    shape_circle: 'Circle',
    shape_freehand: 'Freehand',
    hint_polygon: 'Click each corner on the map; click the last one again, or press Enter, to close. Escape stops.',
    hint_rectangle: 'Click one corner on the map, then the opposite one. Escape stops.',
    hint_circle: 'Click the middle on the map, then the edge. Escape stops.',
    hint_freehand: 'Click on the map, move along the outline, and click again where it began. Escape stops.',
    hint_edit:
      'Drag a corner to move it, the middle of a side to add one, the area to shift it. Right-click a corner to take it away. Escape ends.',
    edit: 'Move its corners',
    remove: 'Remove the area',
    write: 'or type it',
    writeHint:
      'west south east north, in degrees (120 48 135 54); a circle: longitude, latitude, radius (127 50 150 km); or a GeoJSON polygon',
    use: 'Use',
    orRegion: 'or choose a region',
    chooseRegion: 'Choose a region …',
    notInAddress: 'This outline is too long for the address. It stays until you close the page; a link will not carry it.',
    working: 'Measuring the area',
    progress: (percent) => `${percent} of the regions done`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    failed: (why) => `The area could not be measured (${why}). Draw it anew, or reload the page.`,
    onDay: (date) => `In this area on ${date}`,
    between: (from, to) => `In this area, from ${from} to ${to}`,
    compareHint: 'Compare two dates above to see what changed hands in this area.',
    all: 'Together',
    outside: 'This area lies outside the atlas: nothing is told of it. Draw it within the frame of the map.',
    onlySea: 'There is no land of this atlas in this area, only sea.',
    partlyOutside: (area) => `${area} of this area lies outside the atlas and is not counted.`,
    exact: 'Your outline counts as exact; the margin of error is that of the borders inside it. Sea is left out.',
    problem_empty: 'Nothing is written. Write four numbers, or a GeoJSON polygon.',
    problem_unreadable: 'This is not GeoJSON. Paste a whole Polygon, Feature or FeatureCollection.',
    problem_box:
      'Write four numbers: west, south, east, north, in degrees; west less than east, south less than north. Or a circle: longitude, latitude and a radius of at most 5000 km (127 50 150 km).',
    problem_noPolygon: 'There is no polygon in it. An area needs a Polygon or MultiPolygon.',
    problem_range: (at) => `${at} is not a place on Earth. Write longitude first, then latitude, in degrees.`,
    problem_nothing: 'The outline encloses nothing. Give it at least three different corners.',
    problem_crosses: (at) => `The outline crosses or touches itself at ${at}. Untangle it there.`,
    problem_noPen: 'The drawing tool could not be loaded. Try again when you are online, or type the area instead.',
  },
  nl: {
    intro: 'Teken een gebied, schrijf het of kies een streek, en lees wie er hoeveel van had.',
    draw: 'Teken op de kaart',
    shape_polygon: 'Veelhoek',
    shape_rectangle: 'Rechthoek',
    shape_circle: 'Cirkel',
    shape_freehand: 'Uit de vrije hand',
    hint_polygon: 'Klik elke hoek aan op de kaart; klik de laatste nog eens aan, of druk op Enter, om te sluiten. Escape stopt.',
    hint_rectangle: 'Klik een hoek aan op de kaart, dan de hoek ertegenover. Escape stopt.',
    hint_circle: 'Klik het midden aan op de kaart, dan de rand. Escape stopt.',
    hint_freehand: 'Klik op de kaart, ga langs de omtrek, en klik weer waar hij begon. Escape stopt.',
    hint_edit:
      'Sleep een hoek om hem te verplaatsen, het midden van een zijde om er een toe te voegen, het gebied om het te verschuiven. Rechtsklik op een hoek neemt hem weg. Escape beëindigt.',
    edit: 'Verplaats de hoeken',
    remove: 'Verwijder het gebied',
    write: 'of schrijf het',
    writeHint: 'west zuid oost noord, in graden (120 48 135 54); een cirkel om een plaats (127 50 150 km); of een GeoJSON-polygoon',
    use: 'Gebruik',
    orRegion: 'of kies een streek',
    chooseRegion: 'Kies een streek …',
    notInAddress: 'Deze omtrek is te lang voor het adres. Hij blijft tot u de pagina sluit; een link neemt hem niet mee.',
    working: 'Het gebied wordt gemeten',
    progress: (percent) => `${percent} van de streken gedaan`,
    cancel: 'Annuleer',
    cancelled: 'Geannuleerd.',
    failed: (why) => `Het gebied kon niet worden gemeten (${why}). Teken het opnieuw, of laad de pagina opnieuw.`,
    onDay: (date) => `In dit gebied op ${date}`,
    between: (from, to) => `In dit gebied, van ${from} tot ${to}`,
    compareHint: 'Vergelijk hierboven twee datums om te zien wat in dit gebied van hand wisselde.',
    all: 'Samen',
    outside: 'Dit gebied ligt buiten de atlas: daarover wordt niets verteld. Teken het binnen het kader van de kaart.',
    onlySea: 'In dit gebied ligt geen land van deze atlas, alleen zee.',
    partlyOutside: (area) => `${area} van dit gebied ligt buiten de atlas en telt niet mee.`,
    exact: 'Uw omtrek geldt als exact; de foutmarge is die van de grenzen erbinnen. De zee telt niet mee.',
    problem_empty: 'Er staat niets. Schrijf vier getallen, of een GeoJSON-polygoon.',
    problem_unreadable: 'Dit is geen GeoJSON. Plak een hele Polygon, Feature of FeatureCollection.',
    problem_box:
      'Schrijf vier getallen: west, zuid, oost, noord, in graden; west kleiner dan oost, zuid kleiner dan noord. Of een cirkel: 127 50 150 km, van hoogstens 5000 km.',
    problem_noPolygon: 'Er zit geen polygoon in. Een gebied vraagt een Polygon of MultiPolygon.',
    problem_range: (at) => `${at} is geen plaats op aarde. Schrijf eerst de lengte, dan de breedte, in graden.`,
    problem_nothing: 'De omtrek omsluit niets. Geef hem minstens drie verschillende hoeken.',
    problem_crosses: (at) => `De omtrek kruist of raakt zichzelf bij ${at}. Haal hem daar uit de knoop.`,
    problem_noPen: 'Het tekengereedschap kon niet worden geladen. Probeer het opnieuw met een netwerkverbinding, of schrijf het gebied.',
  },
  ru: {
    intro: 'Нарисуйте область, запишите её или выберите край и прочтите, кому сколько в ней принадлежало.',
    draw: 'Нарисовать на карте',
    shape_polygon: 'Многоугольник',
    shape_rectangle: 'Прямоугольник',
    shape_circle: 'Круг',
    shape_freehand: 'От руки',
    hint_polygon: 'Щёлкните на карте каждый угол; чтобы замкнуть, щёлкните последний ещё раз или нажмите Enter. Escape прекращает.',
    hint_rectangle: 'Щёлкните на карте один угол, затем противоположный. Escape прекращает.',
    hint_circle: 'Щёлкните на карте середину, затем край. Escape прекращает.',
    hint_freehand: 'Щёлкните на карте, ведите вдоль контура и щёлкните снова там, где он начался. Escape прекращает.',
    hint_edit:
      'Тяните угол, чтобы сдвинуть его, середину стороны, чтобы добавить угол, область, чтобы переместить её. Щелчок правой кнопкой по углу убирает его. Escape заканчивает.',
    edit: 'Сдвинуть углы',
    remove: 'Убрать область',
    write: 'или запишите её',
    writeHint: 'запад юг восток север, в градусах (120 48 135 54); круг около места (127 50 150 км); или многоугольник GeoJSON',
    use: 'Взять',
    orRegion: 'или выберите край',
    chooseRegion: 'Выберите край…',
    notInAddress: 'Этот контур слишком длинен для адреса. Он останется, пока открыта страница; ссылка его не передаст.',
    working: 'Область измеряется',
    progress: (percent) => `готово ${percent} краёв`,
    cancel: 'Отменить',
    cancelled: 'Отменено.',
    failed: (why) => `Область не удалось измерить (${why}). Нарисуйте её заново или перезагрузите страницу.`,
    onDay: (date) => `В этой области: ${date}`,
    between: (from, to) => `В этой области: ${from} – ${to}`,
    compareHint: 'Сравните выше две даты, чтобы увидеть, что в этой области перешло из рук в руки.',
    all: 'Вместе',
    outside: 'Эта область лежит за пределами атласа: о ней ничего не сказано. Нарисуйте её в рамке карты.',
    onlySea: 'В этой области нет суши атласа, только море.',
    partlyOutside: (area) => `Часть области (${area}) лежит за пределами атласа и не учтена.`,
    exact: 'Ваш контур считается точным; погрешность — это погрешность границ внутри него. Море не учитывается.',
    problem_empty: 'Ничего не записано. Запишите четыре числа или многоугольник GeoJSON.',
    problem_unreadable: 'Это не GeoJSON. Вставьте целиком Polygon, Feature или FeatureCollection.',
    problem_box:
      'Запишите четыре числа: запад, юг, восток, север, в градусах; запад меньше востока, юг меньше севера. Или круг: 127 50 150 км, не более 5000 км.',
    problem_noPolygon: 'В нём нет многоугольника. Области нужен Polygon или MultiPolygon.',
    problem_range: (at) => `${at} — такого места на земле нет. Сначала пишите долготу, затем широту, в градусах.`,
    problem_nothing: 'Контур ничего не охватывает. Дайте ему хотя бы три разных угла.',
    problem_crosses: (at) => `Контур пересекает себя или касается себя в точке ${at}. Распутайте его там.`,
    problem_noPen: 'Инструмент рисования не загрузился. Попробуйте ещё раз при наличии сети или запишите область.',
  },
  zh: {
    intro: '画出、写出一片区域，或选择一个地区，看其中各方各占多少。',
    draw: '在地图上画',
    shape_polygon: '多边形',
    shape_rectangle: '矩形',
    shape_circle: '圆形',
    shape_freehand: '随手画',
    hint_polygon: '在地图上逐个点击顶点；再次点击最后一点或按 Enter 闭合。按 Escape 停止。',
    hint_rectangle: '在地图上点击一角，再点击对角。按 Escape 停止。',
    hint_circle: '在地图上点击圆心，再点击边缘。按 Escape 停止。',
    hint_freehand: '在地图上点击，沿轮廓移动，回到起点再点击。按 Escape 停止。',
    hint_edit: '拖动顶点可移动，拖动边的中点可加点，拖动区域可平移；右键点击顶点可删除。按 Escape 结束。',
    edit: '移动顶点',
    remove: '删除区域',
    write: '或写出来',
    writeHint: '西 南 东 北，以度计（120 48 135 54）；以某地为心的圆（127 50 150 公里）；或一个 GeoJSON 多边形',
    use: '使用',
    orRegion: '或选择地区',
    chooseRegion: '选择地区……',
    notInAddress: '此轮廓过长，无法写入地址。关闭页面前会一直保留；链接不会带上它。',
    working: '正在量算区域',
    progress: (percent) => `已完成 ${percent} 的地区`,
    cancel: '取消',
    cancelled: '已取消。',
    failed: (why) => `无法量算该区域（${why}）。请重新绘制，或重新加载页面。`,
    onDay: (date) => `此区域，${date}`,
    between: (from, to) => `此区域，${from}至${to}`,
    compareHint: '在上方比较两个日期，即可看到此区域内易手的土地。',
    all: '合计',
    outside: '此区域在图集之外，没有可说的内容。请在图框内绘制。',
    onlySea: '此区域内没有本图集的陆地，只有海。',
    partlyOutside: (area) => `此区域有 ${area} 在图集之外，未计入。`,
    exact: '您的轮廓视为精确；误差来自其内部的界线。海域不计。',
    problem_empty: '没有内容。请写四个数，或一个 GeoJSON 多边形。',
    problem_unreadable: '这不是 GeoJSON。请粘贴完整的 Polygon、Feature 或 FeatureCollection。',
    problem_box: '请写四个数：西、南、东、北，以度计；西小于东，南小于北。或写圆：127 50 150 公里，至多 5000 公里。',
    problem_noPolygon: '其中没有多边形。区域须是 Polygon 或 MultiPolygon。',
    problem_range: (at) => `${at} 不是地球上的位置。请先写经度，再写纬度，以度计。`,
    problem_nothing: '轮廓没有围住任何地方。请至少给出三个不同的顶点。',
    problem_crosses: (at) => `轮廓在 ${at} 处与自身相交或相触。请在该处理顺。`,
    problem_noPen: '绘图工具未能加载。请联网后再试，或改为写出区域。',
  },
};
