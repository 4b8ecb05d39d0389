(function () {
  function make(name, parent, words) {
    var element = document.createElement(name);
    if (words) element.textContent = words;
    parent.appendChild(element);
    return element;
  }

  // Light or dark: what the machine asks for, until the reader says otherwise.
  var root = document.documentElement;
  var tools = document.createElement("div");
  tools.className = "tools";
  document.querySelector("main").prepend(tools);
  var theme = make("button", tools);
  theme.type = "button";
  var wish = window.matchMedia("(prefers-color-scheme: dark)");
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : wish.matches;
  }
  function name() {
    theme.textContent = isDark() ? "Light colours" : "Dark colours";
  }
  theme.addEventListener("click", function () {
    root.dataset.theme = isDark() ? "light" : "dark";
    name();
  });
  wish.addEventListener("change", name);
  name();

  // Tables of more than a few rows can be filtered by any word in a row.
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    if (rows.length < 8) return;
    var sieve = document.createElement("div");
    sieve.className = "sieve";
    var frame = table.closest(".scroll");
    frame.parentNode.insertBefore(sieve, frame);
    var label = make("label", sieve, "Filter ");
    var box = make("input", sieve);
    box.type = "search";
    box.setAttribute("aria-label", "Filter: " + frame.getAttribute("aria-label"));
    label.setAttribute("aria-hidden", "true");
    var count = make("output", sieve);
    box.addEventListener("input", function () {
      var wanted = box.value.trim().toLowerCase();
      var kept = 0;
      rows.forEach(function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
        if (!row.hidden) kept++;
      });
      count.textContent = wanted ? kept + " of " + rows.length + " rows" : "";
    });
  });

  // The figures behind a mark, by mouse or by keyboard: Tab enters a chart, arrows go on in it.
  var tip = make("div", document.body);
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  function show(spot) {
    tip.textContent = spot.getAttribute("aria-label");
    tip.hidden = false;
    var at = spot.getBoundingClientRect();
    var own = tip.getBoundingClientRect();
    var left = Math.min(at.left + at.width / 2 - own.width / 2, root.clientWidth - own.width - 8);
    tip.style.left = Math.max(8, left) + "px";
    tip.style.top = (at.top > own.height + 8 ? at.top - own.height - 6 : Math.min(at.bottom + 6, window.innerHeight - own.height - 8)) + "px";
  }
  function hide() {
    tip.hidden = true;
  }
  document.querySelectorAll("svg[role=group]").forEach(function (chart) {
    var spots = Array.prototype.slice.call(chart.querySelectorAll(".spot"));
    spots.forEach(function (spot, i) {
      spot.setAttribute("tabindex", i === 0 ? "0" : "-1");
      spot.addEventListener("mouseenter", function () { show(spot); });
      spot.addEventListener("mouseleave", hide);
      spot.addEventListener("focus", function () { show(spot); });
      spot.addEventListener("blur", hide);
      spot.addEventListener("keydown", function (event) {
        var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        var to = event.key === "Home" ? 0 : event.key === "End" ? spots.length - 1 : step ? i + step : i;
        if (event.key === "Escape") hide();
        if (!spots[to] || to === i) return;
        event.preventDefault();
        spot.setAttribute("tabindex", "-1");
        spots[to].setAttribute("tabindex", "0");
        spots[to].focus();
      });
    });
  });
  // A mark that is pointed at, or was just scrolled into view by the keyboard, keeps its figures.
  window.addEventListener("scroll", function () {
    var spot = document.querySelector(".spot:hover") || document.querySelector(".spot:focus");
    if (spot) show(spot);
    else hide();
  }, { passive: true });
})();
