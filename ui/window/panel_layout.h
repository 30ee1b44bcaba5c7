#pragma once

#include "ui/session/action_row.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <filesystem>
#include <vector>

class QMainWindow;
class QToolBar;

namespace throughline::ui {

class FeedbackPanel;
class InsightFeed;
class InsightsPanel;
class InspectorPanel;
class MapCanvas;
class OutlinePanel;
class PanelDock;
class Session;
class Storage;

/// How map and panels share the window: outline and inspector at the sides from top to bottom, insights and feedback as
/// strips at the foot. What is open and how large is remembered for each size of screen.
class PanelLayout : public QObject {
  Q_OBJECT

public:
  /// cacheFolder: for the index of comments; empty: the user's.
  PanelLayout(QMainWindow& window, Session& session, Storage& storage, InsightFeed& feed, MapCanvas& canvas,
              const std::filesystem::path& cacheFolder);
  OutlinePanel& outline() const { return *outline_; }
  InspectorPanel& inspector() const { return *inspector_; }
  InsightsPanel& insights() const { return *insights_; }
  FeedbackPanel& feedback() const { return *feedback_; }
  /// The keys of the panels, the way round them, and back.
  std::vector<ActionRow> actions();
  void deletePanels();

  /// Panels are there while a workspace is open.
  void show(bool open);
  /// Shows what figures stand on, and goes there.
  void openFeedback();
  /// As on the first start.
  void arrange();
  /// As they were left on a screen of this size. Whether anything was kept.
  bool restore();
  void save() const;

private:
  enum Part { outlinePart, inspectorPart, insightsPart, feedbackPart };
  static constexpr std::array allParts{outlinePart, inspectorPart, insightsPart, feedbackPart};
  void sizePanels();
  void toggle(Part part);
  /// A low window has no height for charts under the map: there they open at its side, in place of fields and outline.
  void moveInsights(bool beside);
  void makeRoomBeside(Part opened);
  bool isLow() const;
  bool hasFeedback() const;
  bool hasInsights() const;
  /// As high as what it says; as charts need it when there are some, also when they come later.
  void openInsights();
  void growInsights();
  void goRound(bool forward);
  void goToFields();
  void setMapOnly(bool only);
  void showSummary();
  QString screenKey() const;

  QMainWindow& window_;
  Session& session_;
  MapCanvas& canvas_;
  OutlinePanel* outline_;
  InspectorPanel* inspector_;
  InsightsPanel* insights_;
  FeedbackPanel* feedback_;
  std::array<PanelDock*, allParts.size()> docks_{};
  std::array<int, allParts.size()> sizes_{};
  bool open_ = false;
  bool mapOnly_ = false;
  bool arranging_ = false;
  bool openedEmpty_ = false;                  ///< insights were opened while there was nothing to say
  bool insightsAside_ = false;                ///< insights stand at the side because the window is low
  std::vector<PanelDock*> closedForInsights_; ///< open before insights took their place
};

} // namespace throughline::ui
