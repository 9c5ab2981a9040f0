
(function () {
  'use strict';

  var SHOW_AFTER = 120;
  var HIDE_AFTER = 220;
  var GAP = 10;
  var card = document.getElementById('card');
  var main = document.getElementById('text');

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  function filled(template, values) {
    return template.replace(/\{(\d)\}/g, function (place, index) { return values[index]; });
  }

  // ---- the card of a claim: hovering and focus show it, a click or Enter keeps it open ----

  var shown = '';
  var kept = false;
  var timer = 0;
  var pointer = '';
  var rested = '';

  function ref(number) {
    return document.getElementById('ref-' + number);
  }

  function light(number, on) {
    all('article [data-of~="' + number + '"]').forEach(function (mark) { mark.classList.toggle('on', on); });
    if (ref(number)) {
      ref(number).setAttribute('aria-expanded', on);
    }
  }

  function place(anchor) {
    var below = anchor.getBoundingClientRect();
    // Over the text rather than over the sources beside it.
    var left = Math.min(below.left, main.getBoundingClientRect().right - card.offsetWidth);
    var roomBelow = window.innerHeight - below.bottom - 2 * GAP;
    var roomAbove = below.top - 2 * GAP;
    card.style.setProperty('--room', Math.max(roomBelow, roomAbove) + 'px');
    var top = below.bottom + GAP;
    if (card.offsetHeight > roomBelow && roomAbove > roomBelow) {
      top = below.top - card.offsetHeight - GAP;
    }
    card.style.setProperty('--left', Math.max(16, left) + window.scrollX + 'px');
    card.style.setProperty('--top', top + window.scrollY + 'px');
    // On a phone the card is a sheet at the bottom: the claim moves up if its end is below.
    var end = ref(shown).parentNode;
    var hidden = end.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
    if (window.getComputedStyle(card).position === 'fixed' && hidden > 0) {
      window.scrollBy(0, Math.min(hidden, below.top - GAP));
    }
  }

  function show(number, anchor, keep) {
    clearTimeout(timer);
    if (shown !== number) {
      hide();
      var title = document.getElementById('card-title');
      var body = card.querySelector('.body');
      title.textContent = filled(title.dataset.text, [number]);
      body.replaceChildren();
      Array.prototype.forEach.call(document.getElementById('claim-' + number).children, function (part) {
        body.appendChild(part.cloneNode(true));
      });
      card.hidden = false;
      document.body.classList.add('carded');
      card.scrollTop = 0;
      light(number, true);
      shown = number;
      place(anchor);
    }
    kept = kept || keep;
  }

  function hide() {
    clearTimeout(timer);
    if (shown) {
      light(shown, false);
    }
    card.hidden = true;
    rested = pointer;
    document.body.classList.remove('carded');
    shown = '';
    kept = false;
  }

  function hideBackToText() {
    var number = shown;
    hide();
    if (ref(number)) {
      ref(number).focus();
      hide();
    }
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  function claimAt(target) {
    return target.closest ? target.closest('article .claim') : null;
  }

  /** The line of a claim that the pointer is on, for the card to stand below. */
  function lineAt(claim, event) {
    var lines = Array.prototype.filter.call(claim.getClientRects(), function (line) {
      return line.top <= event.clientY && event.clientY <= line.bottom;
    });
    return lines.length === 0 ? claim : { getBoundingClientRect: function () { return lines[0]; } };
  }

  function showAddressed() {
    var address = /^#ref-(\d+)$/.exec(window.location.hash);
    if (address && ref(address[1])) {
      ref(address[1]).scrollIntoView({ block: 'center' });
      show(address[1], ref(address[1]), true);
    }
  }

  if (card) {
    all('.ref').forEach(function (link) {
      link.setAttribute('role', 'button');
      link.setAttribute('aria-haspopup', 'dialog');
      link.setAttribute('aria-expanded', 'false');
      link.setAttribute('aria-controls', 'card');
    });

    // An address that ends in #ref-3 leads to the third claim, and so do the links of the list.
    window.addEventListener('hashchange', showAddressed);
    showAddressed();

    document.addEventListener('pointermove', function (event) {
      pointer = event.clientX + ' ' + event.clientY;
    });

    document.addEventListener('pointerover', function (event) {
      pointer = event.clientX + ' ' + event.clientY;
      // What comes to light under a pointer at rest, because the card has gone, was not pointed at.
      if (event.pointerType === 'touch' || kept || pointer === rested) {
        return;
      }
      var claim = claimAt(event.target);
      if (claim) {
        later(function () { show(claim.dataset.of, lineAt(claim, event), false); }, SHOW_AFTER);
      } else if (card.contains(event.target)) {
        clearTimeout(timer);
      } else if (shown) {
        later(hide, HIDE_AFTER);
      }
    });

    document.addEventListener('focusin', function (event) {
      if (event.target.classList.contains('ref')) {
        show(event.target.textContent, event.target, false);
      } else if (!card.contains(event.target)) {
        hide();
      }
    });

    document.addEventListener('click', function (event) {
      var claim = claimAt(event.target);
      if (event.target.closest('#card .close')) {
        hideBackToText();
      } else if (claim && String(window.getSelection()) === '') {
        var onNumber = event.target.classList.contains('ref');
        event.preventDefault();
        if (kept && shown === claim.dataset.of) {
          hide();
        } else {
          show(claim.dataset.of, onNumber ? event.target : lineAt(claim, event), true);
          if (onNumber) {
            card.focus({ preventScroll: true });
          }
        }
      } else if (!card.contains(event.target)) {
        hide();
      }
    });
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === ' ' && event.target.classList.contains('ref')) {
      event.preventDefault();
      event.target.click();
    } else if (event.key === 'Tab' && card && card.contains(event.target)) {
      // One thing in the card takes the focus: from there it goes back to where the reader was.
      if (event.shiftKey || event.target.classList.contains('close')) {
        event.preventDefault();
        hideBackToText();
      }
    } else if (event.key === 'Escape' && shown) {
      if (card.contains(document.activeElement)) {
        hideBackToText();
      } else {
        hide();
      }
    } else if (event.key === 'Escape') {
      clear();
    }
  });

  // ---- the sources filter what stands on their word ----

  var clearing = document.querySelector('.filter .all');
  var status = document.querySelector('.filter .status');

  function pressed() {
    return all('.row[aria-pressed=true]').map(function (row) { return row.dataset.source; });
  }

  function apply() {
    var wanted = pressed();
    all('main [data-sources]').forEach(function (part) {
      var has = part.dataset.sources.split(' ');
      part.classList.toggle('match', wanted.some(function (source) { return has.indexOf(source) >= 0; }));
    });
    document.body.classList.toggle('filtered', wanted.length > 0);
    clearing.hidden = wanted.length === 0;
    var entries = all('main li[data-sources]');
    var matches = entries.filter(function (entry) { return entry.classList.contains('match'); });
    status.textContent = filled(status.dataset.text, [wanted.length === 0 ? entries.length : matches.length, entries.length]);
    reveal();
  }

  /** Scrolls to the first match if none is in sight. */
  function reveal() {
    var matches = all('article .claim.match');
    var seen = matches.some(function (match) {
      var box = match.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= window.innerHeight;
    });
    if (matches.length > 0 && !seen && window.matchMedia('(min-width: 62.01rem)').matches) {
      matches[0].scrollIntoView({ block: 'center' });
    }
  }

  function clear() {
    all('.row').forEach(function (row) { row.setAttribute('aria-pressed', 'false'); });
    apply();
  }

  function toggle(button) {
    var on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', on);
    return on;
  }

  all('.row').forEach(function (row) {
    row.addEventListener('click', function () {
      toggle(row);
      apply();
    });
  });
  if (clearing) {
    clearing.addEventListener('click', clear);
  }

  // ---- the legend turns kinds of marks off and on ----

  all('.layer').forEach(function (layer) {
    layer.addEventListener('click', function () {
      document.body.classList.toggle('no-' + layer.dataset.layer, !toggle(layer));
    });
  });

  // A long list in front of the text would hide it on a phone.
  if (window.matchMedia('(max-width: 62rem)').matches) {
    all('aside details').forEach(function (details) { details.open = false; });
  }
}());
