// Every text of a chart that can be seen with less contrast to what lies under its middle than 4.5.
function linear(c) { c /= 255; return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4); }
function light(c) { return 0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]); }
function parts(css) { return (css.match(/[\d.]+/g) || []).map(Number); }
function under(text, x, y) {
  var paper = parts(getComputedStyle(document.body).backgroundColor).slice(0, 3);
  var hit = document.elementsFromPoint(x, y).find(function (e) {
    return e.ownerSVGElement === text.ownerSVGElement && e.localName !== "text"
      && !e.classList.contains("spot") && getComputedStyle(e).fill !== "none"
      && typeof e.isPointInFill === "function"
      && e.isPointInFill(new DOMPoint(x, y).matrixTransform(e.getScreenCTM().inverse()));
  });
  if (!hit) return paper;
  var style = getComputedStyle(hit);
  var share = parseFloat(style.fillOpacity);
  return parts(style.fill).slice(0, 3).map(function (c, i) { return c * share + paper[i] * (1 - share); });
}
var looked = 0;
var bad = [];
document.querySelectorAll("svg text").forEach(function (text) {
  var box = text.getBoundingClientRect();
  if (box.width === 0) return;
  looked++;
  var one = light(parts(getComputedStyle(text).fill)) + 0.05;
  var other = light(under(text, box.left + box.width / 2, box.top + box.height / 2)) + 0.05;
  var contrast = Math.max(one, other) / Math.min(one, other);
  if (contrast < 4.5) bad.push(text.ownerSVGElement.getAttribute("aria-label").slice(0, 30) + ": " + text.textContent + " " + contrast.toFixed(2));
});
return { looked: looked, bad: bad };
