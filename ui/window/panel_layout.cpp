#include "ui/window/panel_layout.h"

#include "ui/canvas/map_canvas.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/feedback/feedback_panel.h"
#include "ui/session/insight_words.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/window/panel_dock.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMainWindow>
#include <QScreen>
#include <QShortcut>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int panelSection = 2;
constexpr int emptyInsights = 170; ///< height of a sentence and a button, where there is nothing else to say
constexpr int lowWindow = 1060;    ///< below it there is no room for charts under the map
constexpr int narrowWindow = 1500; ///< below it the outline starts as a bar, in pixels at the usual text size
constexpr int tinyWindow = 900;    ///< below it the inspector starts as a bar too
constexpr int leastMap = 360;      ///< wide, beside insights and fields
constexpr int halvedWindow = 2100; ///< below it map and charts side by side leave no room for outline and fields

/// How much larger than usual the text is.
double textFactor() {
  return std::max(1.0, QFontMetrics(QApplication::font()).height() / 17.0);
}

} // namespace

PanelLayout::PanelLayout(QMainWindow& window, Session& session, Storage& storage, InsightFeed& feed, MapCanvas& canvas,
                         const std::filesystem::path& cacheFolder)
    : QObject(&window), window_(window), session_(session), canvas_(canvas), outline_(new OutlinePanel(session)),
      inspector_(new InspectorPanel(session)), insights_(new InsightsPanel(session)),
      feedback_(new FeedbackPanel(session, storage, feed, cacheFolder)) {
  docks_ = {new PanelDock(tr("Outline"), "outlineDock", outline_, &window),
            new PanelDock(tr("Inspector"), "inspectorDock", inspector_, &window),
            new PanelDock(tr("Insights"), "insightsDock", insights_, &window),
            new PanelDock(tr("Feedback"), "feedbackDock", feedback_, &window)};
  window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  for (const auto part : allParts) {
    auto* dock = docks_[part];
    connect(dock, &PanelDock::collapsedChanged, this, [this, part](bool collapsed) {
      if (part == insightsPart && !arranging_ && !collapsed)
        return openInsights();
      if (part == insightsPart && !arranging_ && insightsAside_)
        return moveInsights(false);
      if (!collapsed && !arranging_)
        makeRoomBeside(part);
      if (!collapsed)
        window_.resizeDocks({docks_[part]}, {sizes_[part]}, part >= insightsPart ? Qt::Vertical : Qt::Horizontal);
    });
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), dock);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, &canvas_, [this] { canvas_.setFocus(Qt::ShortcutFocusReason); });
  }
  connect(&session, &Session::evidenceChanged, this, &PanelLayout::showSummary);
  connect(&session, &Session::awaitingChanged, this, &PanelLayout::showSummary);
  connect(feedback_, &FeedbackPanel::summaryChanged, docks_[feedbackPart], &PanelDock::setSummary);
  arrange();
  showSummary();
}

void PanelLayout::deletePanels() {
  for (auto*& dock : docks_)
    delete std::exchange(dock, nullptr);
}

std::vector<ActionRow> PanelLayout::actions() {
  const auto panel = [this](const char* id, const QString& text, const char* key, Part part) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = text,
                     .keys = {keyOf(key)},
                     .menu = MenuPlace::view,
                     .section = panelSection,
                     .needs = Needs::workspace,
                     .run = [this, part] { toggle(part); },
                     .checked = [this, part] { return !docks_[part]->isCollapsed() && !mapOnly_; }};
  };
  const auto way = [](const char* id, const QString& text, const char* key, std::function<void()> run) {
    return ActionRow{.id = QString::fromLatin1(id),
                     .text = text,
                     .keys = {keyOf(key)},
                     .menu = MenuPlace::view,
                     .section = panelSection + 1,
                     .needs = Needs::workspace,
                     .run = std::move(run)};
  };
  return {panel("view.outline", tr("&Outline"), "F7", outlinePart),
          panel("view.inspector", tr("In&spector"), "F8", inspectorPart),
          panel("view.insights", tr("I&nsights"), "F9", insightsPart),
          panel("view.feedback", tr("Feed&back"), "Shift+F9", feedbackPart),
          {.id = QStringLiteral("view.mapOnly"),
           .text = tr("&Map only"),
           .keys = {keyOf("F11")},
           .menu = MenuPlace::view,
           .section = panelSection,
           .needs = Needs::workspace,
           .run = [this] { setMapOnly(!mapOnly_); },
           .checked = [this] { return mapOnly_; }},
          way("view.nextPart", tr("Next part of the window"), "F6", [this] { goRound(true); }),
          way("view.previousPart", tr("Previous part of the window"), "Shift+F6", [this] { goRound(false); }),
          way("view.fields", tr("To the fi&elds of the selection"), "Alt+Return", [this] { goToFields(); }),
          {.id = QStringLiteral("view.reset"),
           .text = tr("&Reset layout"),
           .menu = MenuPlace::view,
           .section = panelSection + 1,
           .run = [this] { arrange(); }}};
}

void PanelLayout::show(bool open) {
  open_ = open;
  for (auto* dock : docks_)
    dock->setVisible(open && !mapOnly_);
  growInsights();
}

bool PanelLayout::isLow() const {
  return window_.height() < lowWindow * textFactor();
}

bool PanelLayout::hasFeedback() const {
  return session_.analysis() && session_.analysis()->responses > 0;
}

bool PanelLayout::hasInsights() const {
  return hasFeedback() || insights_->showsMapAlone();
}

void PanelLayout::openInsights() {
  openedEmpty_ = !hasInsights();
  if (!openedEmpty_ && isLow())
    return moveInsights(true);
  const int height = openedEmpty_ ? static_cast<int>(emptyInsights * textFactor()) : sizes_[insightsPart];
  window_.resizeDocks({docks_[insightsPart]}, {height}, Qt::Vertical);
}

void PanelLayout::moveInsights(bool beside) {
  auto* insights = docks_[insightsPart];
  auto* fields = docks_[inspectorPart];
  const bool atFoot = window_.dockWidgetArea(insights) == Qt::BottomDockWidgetArea;
  if (!beside)
    for (auto* side : std::exchange(closedForInsights_, {}))
      side->setCollapsed(false);
  if (insights->isFloating() || beside != atFoot) {
    insightsAside_ = insightsAside_ && beside;
    return;
  }
  insightsAside_ = beside;
  if (beside) {
    for (auto* side : {fields, docks_[outlinePart]})
      if (!side->isCollapsed() && window_.width() < halvedWindow * textFactor()) {
        closedForInsights_.push_back(side);
        side->setCollapsed(true);
      }
    window_.addDockWidget(window_.dockWidgetArea(fields), insights);
    // Nearest to the map, also where the fields stand at its left.
    const bool mirrored = window_.dockWidgetArea(fields) == Qt::LeftDockWidgetArea;
    window_.splitDockWidget(mirrored ? fields : insights, mirrored ? insights : fields, Qt::Horizontal);
    window_.resizeDocks({insights}, {window_.width() * 48 / 100}, Qt::Horizontal);
    return;
  }
  window_.addDockWidget(Qt::BottomDockWidgetArea, insights);
  window_.splitDockWidget(insights, docks_[feedbackPart], Qt::Vertical);
}

/// Insights at the side, fields and map: where not all three have room the insights go back to their strip.
void PanelLayout::makeRoomBeside(Part opened) {
  if (!insightsAside_ || (opened != inspectorPart && opened != outlinePart))
    return;
  int left = window_.width() - docks_[insightsPart]->minimumSizeHint().width();
  for (const auto side : {outlinePart, inspectorPart})
    left -= docks_[side]->isCollapsed() ? 0 : sizes_[side];
  if (left >= leastMap * textFactor())
    return;
  std::erase(closedForInsights_, docks_[opened]);
  docks_[insightsPart]->setCollapsed(true);
}

void PanelLayout::arrange() {
  arranging_ = true;
  insightsAside_ = false;
  closedForInsights_.clear();
  setMapOnly(false);
  // Qt does not mirror docks by itself: where one reads from right to left the outline begins the line too.
  const bool mirrored = window_.isRightToLeft();
  const Qt::DockWidgetArea areas[] = {mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea,
                                      mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                                      Qt::BottomDockWidgetArea, Qt::BottomDockWidgetArea};
  for (const auto part : allParts) {
    docks_[part]->setFloating(false);
    window_.addDockWidget(areas[part], docks_[part]);
  }
  window_.splitDockWidget(docks_[insightsPart], docks_[feedbackPart], Qt::Vertical);
  sizePanels();
  docks_[outlinePart]->setCollapsed(window_.width() < narrowWindow * textFactor());
  docks_[inspectorPart]->setCollapsed(window_.width() < tinyWindow * textFactor());
  docks_[insightsPart]->setCollapsed(true);
  docks_[feedbackPart]->setCollapsed(true);
  show(open_);
  arranging_ = false;
}

void PanelLayout::sizePanels() {
  const double text = textFactor();
  const int side = static_cast<int>(std::clamp(window_.width() / 8.0, 230 * text, 340 * text));
  const int fields = static_cast<int>(std::clamp(window_.width() / 5.0, 284 * text, 380 * text));
  sizes_ = {side, fields, std::clamp(window_.height() * 46 / 100, 240, 760),
            std::clamp(window_.height() * 40 / 100, 200, 520)};
  window_.resizeDocks({docks_[outlinePart], docks_[inspectorPart]}, {side, fields}, Qt::Horizontal);
}

void PanelLayout::toggle(Part part) {
  if (mapOnly_) {
    setMapOnly(false);
    docks_[part]->setCollapsed(false);
  } else {
    docks_[part]->setCollapsed(!docks_[part]->isCollapsed());
  }
  // A field that took the keys of the map would be overwritten by the next one: Alt+Return is the way to it.
  if (docks_[part]->isCollapsed() || part == inspectorPart)
    canvas_.setFocus(Qt::ShortcutFocusReason);
  else
    docks_[part]->takeFocus();
}

void PanelLayout::openFeedback() {
  if (mapOnly_ || docks_[feedbackPart]->isCollapsed())
    return toggle(feedbackPart);
  docks_[feedbackPart]->takeFocus();
}

/// Canvas, inspector, insights, feedback, outline, and round again; each where it was left.
void PanelLayout::goRound(bool forward) {
  const std::array order{docks_[inspectorPart], docks_[insightsPart], docks_[feedbackPart], docks_[outlinePart]};
  const auto* focused = QApplication::focusWidget();
  int at = 0; // 0 is the canvas
  for (std::size_t index = 0; index < order.size(); ++index)
    if (focused != nullptr && order[index]->isAncestorOf(focused))
      at = static_cast<int>(index) + 1;
  const int parts = static_cast<int>(order.size()) + 1;
  for (int step = 1; step <= parts; ++step) {
    const int next = (at + (forward ? step : parts - step)) % parts;
    if (next == 0)
      return canvas_.setFocus(Qt::ShortcutFocusReason);
    if (auto* dock = order[static_cast<std::size_t>(next - 1)]; dock->isVisible())
      return dock->takeFocus();
  }
}

void PanelLayout::goToFields() {
  setMapOnly(false);
  docks_[inspectorPart]->setCollapsed(false);
  inspector_->focusFirstField();
}

void PanelLayout::setMapOnly(bool only) {
  mapOnly_ = only;
  for (auto* bar : window_.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
    bar->setVisible(!only);
  show(open_);
  if (only && open_)
    canvas_.setFocus(Qt::OtherFocusReason);
}

/// Figures that come take their place, but not that of a panel in which somebody is typing.
void PanelLayout::growInsights() {
  if (!openedEmpty_ || !hasInsights() || !open_ || mapOnly_ || docks_[insightsPart]->isCollapsed())
    return;
  const auto* focused = QApplication::focusWidget();
  const bool typing = focused != nullptr &&
                      (docks_[inspectorPart]->isAncestorOf(focused) || docks_[outlinePart]->isAncestorOf(focused));
  if (!typing)
    return openInsights();
  openedEmpty_ = false;
  window_.resizeDocks({docks_[insightsPart]}, {sizes_[insightsPart]}, Qt::Vertical);
}

void PanelLayout::showSummary() {
  auto* insights = docks_[insightsPart];
  insights->setSummary(hasFeedback()               ? findingSentence(*session_.analysis())
                       : session_.awaitsAnalysis() ? feedbackAwaited()
                                                   : tr("No feedback yet"));
  growInsights();
}

/// Sizes that suit one screen do not suit another.
QString PanelLayout::screenKey() const {
  const auto size = window_.screen()->size();
  return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

bool PanelLayout::restore() {
  const auto kept = Settings::panels(screenKey());
  if (kept.state.isEmpty())
    return false;
  arranging_ = true;
  for (auto* dock : docks_)
    dock->setCollapsed(false);
  window_.restoreState(kept.state);
  for (const auto part : allParts) {
    if (const int size = kept.sizes.value(part); size > 0)
      sizes_[part] = size;
    docks_[part]->setCollapsed(kept.collapsed.value(part, part == feedbackPart));
  }
  arranging_ = false;
  openedEmpty_ = !docks_[insightsPart]->isCollapsed() && !hasInsights();
  insightsAside_ = isLow() && window_.dockWidgetArea(docks_[insightsPart]) != Qt::BottomDockWidgetArea;
  closedForInsights_.clear();
  for (const auto part : allParts)
    if (insightsAside_ && docks_[part]->isCollapsed() && kept.openAgain.value(part, false))
      closedForInsights_.push_back(docks_[part]);
  show(open_);
  return true;
}

void PanelLayout::save() const {
  KeptPanels kept{.state = window_.saveState(), .collapsed = {}, .sizes = {}, .openAgain = {}};
  for (const auto part : allParts) {
    const auto* dock = docks_[part];
    const bool aside =
        part == insightsPart && (openedEmpty_ || window_.dockWidgetArea(docks_[part]) != Qt::BottomDockWidgetArea);
    const int size = part >= insightsPart ? dock->height() : dock->width();
    kept.collapsed << dock->isCollapsed();
    kept.openAgain << (std::ranges::find(closedForInsights_, dock) != closedForInsights_.end());
    kept.sizes << (dock->isCollapsed() || !dock->isVisible() || aside ? sizes_[part] : size);
  }
  Settings::setPanels(screenKey(), kept);
}

} // namespace throughline::ui
