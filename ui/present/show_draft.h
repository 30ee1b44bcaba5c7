#pragma once

#include "core/present/workshop.h"

#include <QString>

namespace throughline::ui {

/// What a show holds that no edit has taken yet: a note that is half typed, votes of an open round, a guess that is
/// begun. Kept as text while the show goes on, so that the next one can go on with it when this one is cut off.
struct ShowDraft {
  /// As it stands in the field for captures; without text: nothing is typed.
  present::Capture typed{};
  std::optional<present::VoteRound> round{};
  std::optional<present::Guess> guess{};

  bool empty() const { return typed.text.empty() && !round && !guess; }
  bool operator==(const ShowDraft&) const = default;
};

/// Empty for an empty draft.
QString textOf(const ShowDraft& draft);
/// What of it still fits the map: touchpoints and proposals that are gone are left out. Empty for any other text.
ShowDraft showDraftOf(const QString& text, const model::JourneyMap& map);

} // namespace throughline::ui
