#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/remark.h"
#include "core/model/document.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

/// What every importer gives, and how it comes into a document.
namespace throughline::exchange {

/// Titles that an importer gives to what the file leaves without one; the caller passes them in the user's language.
struct Words {
  std::string map = "Imported journey";
  std::string stage = "Journey";
  std::string touchpointLane = "Touchpoints";
  std::string curveLane = "Emotion";
  std::string actorsLane = "Actors";
  std::string scoreLane = "Score in the file";
  std::string shareLane = "Share of cases";
  std::string waitLane = "Median wait until the next";
  std::string repeatLane = "Repeated or reopened";
  std::string receiverLane = "What the receiver does";
  std::string experienceLane = "Experience";
  std::string timeLane = "Time";
  std::string categoryLane = "Category"; ///< what another program calls a step
  std::string phaseLane = "About the stage";
  std::string repeated = "Repeated in"; ///< followed by a share
  std::string reopened = "Reopened in"; ///< followed by a share
  std::string detailsLane = "Details";
  std::string notesLane = "Notes";
  std::string goal = "Goal"; ///< before the goal of a map
  std::array<std::string, 7> noteKinds{"Pain point", "Opportunity", "Quote", "Idea", "Question", "Decision", "Comment"};
  std::string customer = "Customer";
  std::string company = "Company";
  std::string partner = "Partner";
  std::string other = "Other";
  std::string hours = "h";
  std::string days = "d";
  std::string minutes = "min";
};

/// One figure for a touchpoint that came with the file.
struct MetricValue {
  model::TouchpointId touchpoint;
  std::string metric; ///< "case_share" (0..1), "waiting_time" (hours, median to the next event), "responses" (a count)
  double value = 0;
  std::int64_t n = 0; ///< cases it stands on
  bool operator==(const MetricValue&) const = default;
};

/// Maps that were read, with what there is to say about them. Each map is valid by itself; links to other maps may
/// point at nothing until addImported has looked.
struct ImportedJourneys {
  std::vector<model::JourneyMap> maps;
  std::vector<model::Persona> personas; ///< that the maps name
  std::vector<Shared<model::Image>> images{};
  Remarks remarks;
  std::vector<MetricValue> metricValues;
  // Of event logs
  std::int64_t events = 0;
  std::optional<Date> firstDay; ///< of the events; none where none has a time
  std::optional<Date> lastDay;
};

/// The document with the imported maps at its end. Personas of the same name are the document's own, and learn
/// from the import what they do not say yet; a map that is there already (by id) comes in as a copy with new ids; links
/// that point at nothing are dropped; each of these is added to imported.remarks, and metric values follow the new ids.
/// Errors: documentInvalid when a map breaks a law.
Result<model::Document> addImported(const model::Document& document, ImportedJourneys& imported, IdSource& ids);

} // namespace throughline::exchange
