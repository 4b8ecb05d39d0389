document.querySelectorAll("table.sortable").forEach(function (table) {
  var body = table.tBodies[0];
  var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
  function key(row, column) {
    var cell = row.cells[column];
    var order = cell.getAttribute("data-order");
    if (order !== null && order !== "") return parseFloat(order);
    var text = cell.textContent.trim();
    if (text.charAt(0) === "\u2014") return null;
    var number = text.replace(/,/g, "").replace("\u2212", "-").match(/^[^\d\w(-]*([-+]?\d+(\.\d+)?)(k|M)?/);
    if (number && !/^\d{4}-/.test(text)) {
      return parseFloat(number[1]) * (number[3] === "k" ? 1e3 : number[3] === "M" ? 1e6 : 1);
    }
    return text.toLowerCase();
  }
  // Withheld numbers stay last in both directions; text after numbers.
  function compare(a, b, down) {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
    return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
  }
  heads.forEach(function (head, column) {
    var button = document.createElement("button");
    button.type = "button";
    while (head.firstChild) button.appendChild(head.firstChild);
    head.appendChild(button);
    button.addEventListener("click", function () {
      var down = head.getAttribute("aria-sort") !== "descending";
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      Array.prototype.slice.call(body.rows)
        .map(function (row) { return [key(row, column), row]; })
        .sort(function (a, b) { return compare(a[0], b[0], down); })
        .forEach(function (pair) { body.appendChild(pair[1]); });
    });
  });
});
