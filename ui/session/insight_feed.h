#pragma once

#include "core/data/comments/response_list.h"
#include "core/data/sources/load.h"
#include "core/data/sources/sources.h"
#include "core/insight/parts.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace throughline::ui {

class FeedbackLens;
class Job;
class Storage;

/// Keeps what the data say of the current map up to date: reads the sources, loads the feedback that the filter lets
/// through, analyses it in the background and gives it to the session.
class InsightFeed : public QObject {
  Q_OBJECT

public:
  InsightFeed(Session& session, Storage& storage, QObject* parent = nullptr);

  /// Reads everything again: after an import, a removed source, another workspace.
  void refresh();
  const data::Filter& filter() const { return filter_; }
  /// The filter in words, one for each part: printed on reports.
  std::vector<std::string> filterTexts() const;
  void setFilter(const data::Filter& filter);
  /// Whether the workspace holds any feedback or figures.
  bool hasSources() const { return hasSources_; }
  /// From now on the current map is analysed also while nobody was asked: what it says by itself.
  void analyzeWithoutFeedback();
  /// The analysis of any map with the filter in force, for a report.
  void analyze(model::MapId map, QObject* receiver, std::function<void(const Result<insight::Analysis>&)> done);
  /// Parts of the analysis of a map with the filter in force: computed in the background where they are not known yet,
  /// dropped with the receiver.
  using LookDone = std::function<void(const Result<insight::Parts>&)>;
  void look(model::MapId map, std::vector<insight::Part> parts, QObject* receiver, LookDone done);
  /// The same of a document with other words.
  void lookAt(const model::Document& document, model::MapId map, std::vector<insight::Part> parts, QObject* receiver,
              LookDone done);
  /// The responses of the current map that the filter lets through, as a list made in the background; nothing comes
  /// while no map is shown.
  using ListDone = std::function<void(const Result<std::shared_ptr<const data::ResponseList>>&)>;
  void list(const data::ListWanted& wanted, QObject* receiver, ListDone done);
  /// The same of any map.
  void listOf(model::MapId map, const data::ListWanted& wanted, QObject* receiver, ListDone done);

Q_SIGNALS:
  void sourcesRead(const std::vector<throughline::data::Source>& sources);
  void filterChanged();
  void failed(const throughline::Error& error);

private:
  using LensDone = std::function<void(const Result<std::shared_ptr<FeedbackLens>>&)>;
  void withLens(model::MapId map, QObject* receiver, LensDone done);
  void lookThrough(const std::shared_ptr<FeedbackLens>& lens, const model::Document& document, model::MapId map,
                   std::vector<insight::Part> parts, QObject* receiver, LookDone done);
  void readAnalysis();
  void giveUp(const Error& error);
  bool wantsAnalysis() const;
  /// Fills in the baselines from these maps one after the other, then gives analysis and evidence to the session.
  void give(const std::shared_ptr<const insight::Analysis>& analysis, insight::MapEvidence evidence,
            std::vector<model::MapId> baselines);
  /// Computes what the session wants and does not know yet.
  void readParts();
  void documentChanged(const model::Document& before, const model::Document& after,
                       const model::Difference& difference);

  Session& session_;
  Storage& storage_;
  data::Filter filter_;
  bool hasSources_ = false;
  std::optional<model::MapId> mapAlone_; ///< analysed without feedback too
  std::map<std::int64_t, std::string> sourceNames_;
  std::shared_ptr<FeedbackLens> lens_; ///< of the map that is shown; none while its data have not been loaded
  bool gaveAnalysis_ = false;          ///< what the session shows came from here
  /// What maps say whose feedback others show too, as long as neither they nor the data change.
  struct KnownMap {
    Shared<model::JourneyMap> map;
    insight::MapEvidence evidence;
  };
  std::map<model::MapId, KnownMap> baselines_;
  QPointer<QObject> deeper_;  ///< owner of the parts under way
  QPointer<QObject> current_; ///< owner of the analysis under way; deleting it drops the result
  QTimer pause_;
};

} // namespace throughline::ui
