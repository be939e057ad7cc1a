import { html } from '@thidua/site/parts';

/** Additions to what is built in, as libraries of the years before ES2015 made them: enumerable. */
export const oldGlobals = html`<script>
  Array.prototype.contains = function (item) {
    for (var i = 0; i < this.length; i++) if (this[i] === item) return true;
    return false;
  };
  Array.prototype.each = function (each) {
    for (var i = 0; i < this.length; i++) each(this[i], i);
    return this;
  };
  Array.prototype.remove = function (item) {
    var at = this.indexOf(item);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  // Prototype 1.6 did this, and made every list in JSON a text.
  Array.prototype.toJSON = function () {
    return '[' + this.join(', ') + ']';
  };
  String.prototype.trim = function () {
    return this.replace(/^\\s+|\\s+$/g, '');
  };
  Element.prototype.hide = function () {
    this.style.display = 'none';
    return this;
  };
  var $ = function (id) {
    return document.getElementById(id);
  };
  var version = '2012';
</script>`;

/** What the page does once loaded: tabs, striped tables, links in new windows. */
export const pageScript = html`<script>
  $(document).ready(function () {
    $('table').addClass('table table-striped').attr('cellspacing', 0);
    $('a[href^="http"]').attr('target', '_blank');
    $('.panel-body *').removeAttr('style');
    $('.tab-pane').not(':first').hide();
    $('.nav-tabs a').click(function () {
      $('.nav-tabs li').removeClass('active');
      $(this).parent().addClass('active');
      $('.tab-pane').hide();
      $($(this).attr('href')).show();
      return false;
    });
    $('#nam').html(version);
  });
</script>`;
