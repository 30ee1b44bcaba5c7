#pragma once

#include "core/model/vocabulary.h"

#include <QString>

#include <cstdint>

namespace throughline::layout {
enum class BlueprintLine : std::uint8_t;
}

/// The words of the field as they stand on screen, in lists and in the report.
namespace throughline::ui {

/// "Proactive" or "Service": short labels of cards and filters.
QString word(model::Kind kind);
/// "Proactive experience" or "Reactive service": for legends.
QString titleWord(model::Kind kind);
/// "proactive experience" or "reactive service": within a description.
QString longWord(model::Kind kind);
QString word(model::Reason reason);
QString word(model::Initiator initiator);
QString word(model::FailureCode code);
QString word(model::Component component);
QString word(model::LaneType type);
QString word(layout::BlueprintLine line);
QString word(model::MapState state);
QString word(model::NoteKind kind);
QString word(model::ImageFormat format);
QString word(model::Importance importance);
QString word(model::JourneyPhase phase);
QString word(model::Effort effort);
QString word(model::ActionStatus status);
QString word(model::GainSource source);
/// "Emotion": what the lane with the curve is called at first.
QString emotionLaneTitle();
/// "Very good" for +2 ... "Very bad" for -2.
QString emotionWord(int emotion);

} // namespace throughline::ui
