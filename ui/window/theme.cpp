#include "ui/window/theme.h"

#include "ui/paint/fonts.h"

#include <QApplication>
#include <QFont>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOptionViewItem>

#include <cmath>

/// The resources lie in a static library: they must be asked for by name, outside every namespace.
static void loadThemeResources() {
  Q_INIT_RESOURCE(window);
}

namespace throughline::ui {
namespace {

// %1 window, %2 panel, %3 raised, %4 text, %5 quiet text, %6 line, %7 field line, %8 accent, %9 on accent,
// %10 to %14 pictures and the banner, %15 and %16 sizes of text, %17 and %18 least heights of its lines,
// %19 text of what is disabled, %20 height of a face with its number.
const char* const themeRules = R"(
QMainWindow::separator { background: %6; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: %8; }
QMenuBar { background: %1; border-bottom: 1px solid %6; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: %8; color: %9; }
QMenu { background: %2; border: 1px solid %7; padding: 4px; }
QMenu::item { padding: 5px 27px 5px 9px; border: 1px solid transparent; border-radius: 4px; min-height: %17px; }
QMenu::item:selected { background: %3; color: %4; border-color: %8; }
QMenu::item:disabled { color: %19; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: %6; margin: 4px 8px; }
QToolBar { background: %2; border: none; border-bottom: 1px solid %6; padding: 5px 8px; spacing: 4px; }
QToolBar::separator { background: %6; width: 1px; margin: 5px 6px; }
QToolButton { padding: 4px 8px; border: 2px solid transparent; border-radius: 6px; min-height: %18px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url(%10); width: 10px; height: 10px; subcontrol-origin: border;
  subcontrol-position: center right; right: 6px; }
QToolButton:hover { background: %3; }
QToolButton:pressed, QToolButton:checked { background: %3; border-color: %7; }
QToolButton:focus { border-color: %8; }
QToolBarExtension { padding: 0; }
QToolButton:disabled { color: %19; }
QStatusBar { background: %1; border-top: 1px solid %6; }
QStatusBar::item { border: none; }
QWidget[role="dockTitle"] { background: %1; border-bottom: 1px solid %6; }
QWidget[role="dockTitle"] QToolButton { padding: 2px; min-height: %18px; min-width: 20px; }
QTabBar::tab { padding: 7px 14px; border: 2px solid transparent; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { border-bottom: 2px solid %8; font-weight: 600; }
QTabBar::tab:hover { background: %3; }
QTabBar::tab:focus { border: 2px solid %8; }
QPushButton { background: %2; border: 1px solid %7; border-radius: 6px; padding: 6px 14px; min-height: %17px; margin: 1px; }
QPushButton:hover { background: %3; }
QPushButton:pressed { background: %6; }
QPushButton:focus { border: 2px solid %8; padding: 5px 13px; }
QPushButton:default, QPushButton[main="true"] { background: %8; color: %9; border-color: %8; font-weight: 600; }
QPushButton:default:focus, QPushButton[main="true"]:focus { border: 2px solid %4; }
QPushButton:disabled { color: %19; background: %1; border-color: %6; font-weight: normal; }
QPushButton[flat="true"] { border: 2px solid transparent; background: transparent; text-align: left; padding: 5px 8px; margin: 0; }
QPushButton[flat="true"]:hover { background: %3; }
QPushButton[flat="true"]:focus { border-color: %8; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
  background: %2; border: 1px solid %7; border-radius: 5px; padding: 4px 7px; min-height: %17px; margin: 1px;
  selection-background-color: %8; selection-color: %9; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus {
  border: 2px solid %8; padding: 3px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: %19; background: %1; border-color: %6; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(%10); width: 12px; height: 12px; }
QAbstractSpinBox { padding-right: 22px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: %3; }
QAbstractSpinBox::up-arrow { image: url(%14); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(%10); width: 10px; height: 10px; }
QComboBox QLineEdit { border: none; padding: 0; margin: 0; }
QComboBox QLineEdit:focus { border: none; padding: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { background: %2; border: 1px solid %7; outline: none; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px; border: 2px solid transparent; border-radius: 4px; min-height: %17px; }
QCheckBox::indicator, QListView::indicator { width: 16px; height: 16px; border: 1px solid %7; border-radius: 4px; background: %2; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %8; border-color: %8; image: url(%13); }
QCheckBox::indicator:indeterminate { background: %7; }
QCheckBox:focus, QRadioButton:focus { border-color: %8; }
QRadioButton[role="face"] { min-height: %20px; padding: 0; border: none; }
QTreeView, QTableView, QListView { background: %2; border: 2px solid transparent; outline: none; alternate-background-color: %1; }
QTreeView:focus, QTableView:focus, QListView:focus { border: 2px solid %8; }
QTreeView::item, QListView::item { padding: 4px 2px; }
QTreeView::item:hover, QListView::item:hover { background: %3; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: %8; color: %9; }
QTableView { gridline-color: %6; }
QHeaderView::section { background: %1; border: none; border-right: 1px solid %6; border-bottom: 1px solid %6; padding: 5px 8px; font-weight: 600; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %7; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { border: 1px solid %7; border-radius: 5px; text-align: center; min-height: %17px; background: %2; }
QProgressBar::chunk { background: %8; border-radius: 4px; }
QToolTip { background: %4; color: %2; border: 1px solid %7; padding: 4px 6px; }
QScrollArea { border: none; background: transparent; }
QGroupBox { font-weight: 600; border: none; border-top: 1px solid %6; margin-top: 14px; padding-top: 20px; }
QGroupBox::title { subcontrol-origin: border; subcontrol-position: top left; padding: 6px 0 0 0; }
QLabel[role="quiet"] { color: %5; }
QLabel[role="title"] { font-size: %15pt; font-weight: 700; }
QLabel[role="heading"] { font-weight: 700; }
QLabel[role="finding"] { font-size: %16pt; font-weight: 600; }
QFrame[role="panel"] { background: %2; }
QFrame[role="banner"] { background: %11; border-bottom: 1px solid %6; }
QFrame[role="banner"] QLabel { color: %12; }
QFrame[role="toast"] { background: %4; border-radius: 8px; }
QFrame[role="toast"] QLabel { color: %2; }
QFrame[role="card"] { background: %2; border: 1px solid %6; border-radius: 10px; }
)";

/// Fusion with an arrow that can be seen and hit where a toolbar has no room for all of it, and with room between the
/// box of an item and its words.
class RoomyFusion final : public QProxyStyle {
public:
  RoomyFusion() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
    constexpr int arrowWidth = 28, besideBox = 7;
    if (metric == PM_ToolBarExtensionExtent)
      return arrowWidth;
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (metric == PM_FocusFrameHMargin && item != nullptr && (item->features & QStyleOptionViewItem::HasCheckIndicator))
      return besideBox;
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
};

ThemeColors lightColors() {
  return {.window = QColor(0xf3, 0xf4, 0xf6),
          .panel = QColor(0xff, 0xff, 0xff),
          .raised = QColor(0xe7, 0xea, 0xef),
          .text = QColor(0x1a, 0x1e, 0x24),
          .quietText = QColor(0x57, 0x60, 0x6c),
          .disabledText = QColor(0x6b, 0x74, 0x80),
          .line = QColor(0xd6, 0xda, 0xe0),
          .fieldLine = QColor(0x86, 0x8e, 0x99),
          .accent = QColor(0x0b, 0x5c, 0xad),
          .onAccent = QColor(0xff, 0xff, 0xff),
          .warning = QColor(0xff, 0xf1, 0xcf),
          .onWarning = QColor(0x3d, 0x2c, 0x00)};
}

ThemeColors darkColors() {
  return {.window = QColor(0x1b, 0x1e, 0x23),
          .panel = QColor(0x24, 0x28, 0x2e),
          .raised = QColor(0x33, 0x39, 0x42),
          .text = QColor(0xe9, 0xec, 0xf0),
          .quietText = QColor(0xaa, 0xb3, 0xbf),
          .disabledText = QColor(0x8f, 0x98, 0xa4),
          .line = QColor(0x3a, 0x40, 0x4a),
          .fieldLine = QColor(0x7d, 0x87, 0x94),
          .accent = QColor(0x7f, 0xbb, 0xf7),
          .onAccent = QColor(0x0c, 0x16, 0x20),
          .warning = QColor(0x4a, 0x3a, 0x0c),
          .onWarning = QColor(0xff, 0xee, 0xc2)};
}

ThemeColors highContrastColors() {
  return {.window = QColor(0, 0, 0),
          .panel = QColor(0, 0, 0),
          .raised = QColor(0x2a, 0x2a, 0x2a),
          .text = QColor(0xff, 0xff, 0xff),
          .quietText = QColor(0xff, 0xff, 0xff),
          .disabledText = QColor(0xa6, 0xa6, 0xa6),
          .line = QColor(0xff, 0xff, 0xff),
          .fieldLine = QColor(0xff, 0xff, 0xff),
          .accent = QColor(0xff, 0xe1, 0x00),
          .onAccent = QColor(0, 0, 0),
          .warning = QColor(0xff, 0xe1, 0x00),
          .onWarning = QColor(0, 0, 0)};
}

} // namespace

ThemeColors colorsOf(Theme theme) {
  switch (theme) {
  case Theme::light: return lightColors();
  case Theme::dark: return darkColors();
  case Theme::highContrast: return highContrastColors();
  }
  return lightColors();
}

QPalette paletteOf(Theme theme) {
  const auto colors = colorsOf(theme);
  QPalette palette(colors.panel, colors.window);
  palette.setColor(QPalette::WindowText, colors.text);
  palette.setColor(QPalette::Text, colors.text);
  palette.setColor(QPalette::ButtonText, colors.text);
  palette.setColor(QPalette::Base, colors.panel);
  palette.setColor(QPalette::AlternateBase, colors.window);
  palette.setColor(QPalette::Button, colors.panel);
  palette.setColor(QPalette::Highlight, colors.accent);
  palette.setColor(QPalette::HighlightedText, colors.onAccent);
  palette.setColor(QPalette::PlaceholderText, colors.quietText);
  palette.setColor(QPalette::Link, colors.accent);
  palette.setColor(QPalette::ToolTipBase, colors.text);
  palette.setColor(QPalette::ToolTipText, colors.panel);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colors.disabledText);
  return palette;
}

void applyTypeface(QApplication& application) {
  registerFonts();
  QFont font(bundledFamily());
  font.setPointSizeF(10 * Settings::textSize() / 100.0);
  application.setFont(font);
}

void applyPalette(QApplication& application, Theme theme) {
  static constexpr auto inForce = "throughlinePalette";
  if (application.property(inForce) == static_cast<int>(theme))
    return;
  application.setProperty(inForce, static_cast<int>(theme));
  application.setStyle(new RoomyFusion);
  application.setPalette(paletteOf(theme));
}

void applyTheme(QApplication& application, Theme theme) {
  // A style sheet is taken in by every widget there is: once is enough.
  static constexpr auto inForce = "throughlineTheme";
  const int wanted = static_cast<int>(theme) + 10 * Settings::textSize();
  if (application.property(inForce) == wanted)
    return;
  application.setProperty(inForce, wanted);
  loadThemeResources();
  const auto colors = colorsOf(theme);
  applyPalette(application, theme);
  const bool lightText = colors.text.lightness() > 128;
  QString rules = QString::fromLatin1(themeRules);
  // From the highest number down, so that %1 does not take the start of %10.
  const double text = Settings::textSize() / 100.0;
  const auto high = [text](int pixels) { return QString::number(static_cast<int>(std::ceil(pixels * text))); };
  rules.replace(QStringLiteral("%20"), QString::number(static_cast<int>(std::ceil(29 + 19 * text))));
  rules.replace(QStringLiteral("%19"), colors.disabledText.name());
  rules.replace(QStringLiteral("%18"), high(20));
  rules.replace(QStringLiteral("%17"), high(18));
  rules.replace(QStringLiteral("%16"), QString::number(12 * text));
  rules.replace(QStringLiteral("%15"), QString::number(17 * text));
  rules.replace(QStringLiteral("%14"), lightText ? QStringLiteral(":/throughline/icons/chevron-up-light.svg")
                                                 : QStringLiteral(":/throughline/icons/chevron-up-dark.svg"));
  rules.replace(QStringLiteral("%13"), lightText ? QStringLiteral(":/throughline/icons/check-dark.svg")
                                                 : QStringLiteral(":/throughline/icons/check-light.svg"));
  rules.replace(QStringLiteral("%12"), colors.onWarning.name());
  rules.replace(QStringLiteral("%11"), colors.warning.name());
  rules.replace(QStringLiteral("%10"), lightText ? QStringLiteral(":/throughline/icons/chevron-light.svg")
                                                 : QStringLiteral(":/throughline/icons/chevron-dark.svg"));
  const QColor order[] = {colors.window, colors.panel,     colors.raised, colors.text,    colors.quietText,
                          colors.line,   colors.fieldLine, colors.accent, colors.onAccent};
  for (int place = 9; place >= 1; --place)
    rules.replace(QStringLiteral("%%1").arg(place), order[place - 1].name());
  application.setStyleSheet(rules);
}

} // namespace throughline::ui
