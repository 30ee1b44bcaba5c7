#pragma once

#include "core/present/slide.h"
#include "ui/charts/chart_look.h"
#include "ui/paint/look.h"
#include "ui/paint/slide_painter.h"
#include "ui/session/settings.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace throughline::ui {

/// What is presented: values, so that the show stands while the map is edited elsewhere.
struct ShowContent {
  model::Document document;
  model::MapId map;
  std::shared_ptr<const insight::Analysis> analysis; ///< null: nothing was measured
  QStringList filters;                               ///< in the user's words
  std::int64_t revision = 0;                         ///< number of the newest one on disk; 0: nothing is on disk
};

/// How the show is coloured.
struct ShowLook {
  Look map;
  ChartLook chart;
};
ShowLook showLook(Theme theme);

/// The slides of a presentation, each made when it is first asked for. GUI thread.
class Deck {
public:
  explicit Deck(ShowContent content);
  ~Deck();
  Deck(const Deck&) = delete;
  Deck& operator=(const Deck&) = delete;

  /// As the room sees it: numbers and addresses in what is about customers are covered.
  const model::JourneyMap& map() const;
  const ShowContent& content() const { return content_; }
  /// What was measured at each card; empty where nothing was.
  const insight::MapEvidence& evidence() const;
  /// Shows another state of the document; slides of what it changed are made anew.
  void setDocument(const model::Document& document);
  /// Of the screen in units: 1080 times its width by its height.
  void setWidth(double width);
  double width() const { return width_; }

  const std::vector<present::Step>& steps() const { return steps_; }
  const std::vector<present::Slide>& slidesOf(std::size_t step);
  /// One touchpoint by itself, on as many slides as it takes.
  std::vector<present::Slide> closeUpOf(model::TouchpointId touchpoint);
  QString nameOf(std::size_t step) const;
  /// Of a touchpoint, on one line; empty where there is none.
  QString titleOf(model::TouchpointId touchpoint) const;
  QString saysOf(std::size_t step) const;
  QString notesOf(std::size_t step) const;
  /// What every step stands on: n, period, filter.
  QString basis() const;
  /// The step that shows this stage.
  std::optional<std::size_t> stepOfStage(std::size_t stage) const;

  /// Draws a slide into a rectangle, as large as fits, on its ground.
  void paint(const present::Slide& slide, QPainter& painter, const QRectF& target, const ShowLook& look);
  /// Height of the smallest text of a slide's chart in units; none without a chart.
  std::optional<double> smallestOfChart(const present::Slide& slide);

private:
  struct Parts;
  ShowContent content_;
  model::Document shown_; ///< of the content, for the room
  double width_ = 1920;
  std::vector<present::Step> steps_;
  std::unique_ptr<Parts> parts_;
};

/// Where a slide stands in a rectangle of another shape.
QRectF slideRect(double width, const QRectF& target);

/// What a rehearsal finds: texts that the last row could not read, and texts cut, each with its step.
struct RehearsalRemark {
  QString step;
  QString text;
  double size = 0; ///< in units; large enough: the text is cut
};
std::vector<RehearsalRemark> rehearse(Deck& deck);

} // namespace throughline::ui
