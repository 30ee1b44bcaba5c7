#include "ui/session/vocabulary_words.h"

#include "core/layout/map_layout.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct VocabularyWords {
  Q_DECLARE_TR_FUNCTIONS(VocabularyWords)
};

} // namespace

QString word(model::Kind kind) {
  return kind == model::Kind::service ? VocabularyWords::tr("Service") : VocabularyWords::tr("Proactive");
}

QString titleWord(model::Kind kind) {
  return kind == model::Kind::service ? VocabularyWords::tr("Reactive service")
                                      : VocabularyWords::tr("Proactive experience");
}

QString longWord(model::Kind kind) {
  return kind == model::Kind::service ? VocabularyWords::tr("reactive service")
                                      : VocabularyWords::tr("proactive experience");
}

QString word(model::Reason reason) {
  switch (reason) {
  case model::Reason::designedStep: return VocabularyWords::tr("Designed step");
  case model::Reason::question: return VocabularyWords::tr("Question");
  case model::Reason::problem: return VocabularyWords::tr("Problem");
  }
  return {};
}

QString word(model::Initiator initiator) {
  switch (initiator) {
  case model::Initiator::company: return VocabularyWords::tr("Company");
  case model::Initiator::customer: return VocabularyWords::tr("Customer");
  case model::Initiator::partner: return VocabularyWords::tr("Partner");
  case model::Initiator::other: return VocabularyWords::tr("Other");
  }
  return {};
}

QString word(model::FailureCode code) {
  switch (code) {
  case model::FailureCode::none: return VocabularyWords::tr("None");
  case model::FailureCode::failing: return VocabularyWords::tr("Failing");
  case model::FailureCode::missing: return VocabularyWords::tr("Missing");
  case model::FailureCode::adHoc: return VocabularyWords::tr("Ad hoc");
  case model::FailureCode::wrongSequence: return VocabularyWords::tr("Wrong sequence");
  }
  return {};
}

QString word(model::Component component) {
  switch (component) {
  case model::Component::personalization: return VocabularyWords::tr("Personalization");
  case model::Component::easeOfUse: return VocabularyWords::tr("Ease of use");
  case model::Component::timeliness: return VocabularyWords::tr("Timeliness");
  case model::Component::consistency: return VocabularyWords::tr("Consistency");
  case model::Component::effectiveCommunication: return VocabularyWords::tr("Effective communication");
  case model::Component::problemSolving: return VocabularyWords::tr("Problem solving");
  case model::Component::productKnowledge: return VocabularyWords::tr("Product knowledge");
  case model::Component::empathy: return VocabularyWords::tr("Empathy");
  }
  return {};
}

QString word(model::LaneType type) {
  switch (type) {
  case model::LaneType::touchpoints: return VocabularyWords::tr("Touchpoints");
  case model::LaneType::text: return VocabularyWords::tr("Text");
  case model::LaneType::emotionCurve: return VocabularyWords::tr("Emotion curve");
  case model::LaneType::channel: return VocabularyWords::tr("Channel");
  case model::LaneType::storyboard: return VocabularyWords::tr("Storyboard");
  case model::LaneType::metric: return VocabularyWords::tr("Metric");
  case model::LaneType::backstage: return VocabularyWords::tr("Backstage");
  case model::LaneType::opportunities: return VocabularyWords::tr("Opportunities");
  }
  return {};
}

QString word(layout::BlueprintLine line) {
  switch (line) {
  case layout::BlueprintLine::interaction: return VocabularyWords::tr("Line of interaction");
  case layout::BlueprintLine::visibility: return VocabularyWords::tr("Line of visibility");
  case layout::BlueprintLine::internalInteraction: return VocabularyWords::tr("Line of internal interaction");
  }
  return {};
}

QString word(model::MapState state) {
  return state == model::MapState::toBe ? VocabularyWords::tr("To-be") : VocabularyWords::tr("As-is");
}

QString word(model::NoteKind kind) {
  switch (kind) {
  case model::NoteKind::painPoint: return VocabularyWords::tr("Pain point");
  case model::NoteKind::opportunity: return VocabularyWords::tr("Opportunity");
  case model::NoteKind::quote: return VocabularyWords::tr("Quote");
  case model::NoteKind::idea: return VocabularyWords::tr("Idea");
  case model::NoteKind::question: return VocabularyWords::tr("Question");
  case model::NoteKind::decision: return VocabularyWords::tr("Decision");
  case model::NoteKind::comment: return VocabularyWords::tr("Comment");
  }
  return {};
}

QString word(model::ImageFormat format) {
  return format == model::ImageFormat::png ? VocabularyWords::tr("PNG") : VocabularyWords::tr("JPEG");
}

QString word(model::Importance importance) {
  switch (importance) {
  case model::Importance::low: return VocabularyWords::tr("Low");
  case model::Importance::normal: return VocabularyWords::tr("Normal");
  case model::Importance::high: return VocabularyWords::tr("High");
  }
  return {};
}

QString word(model::JourneyPhase phase) {
  switch (phase) {
  case model::JourneyPhase::before: return VocabularyWords::tr("Before the purchase");
  case model::JourneyPhase::during: return VocabularyWords::tr("During the purchase");
  case model::JourneyPhase::after: return VocabularyWords::tr("After the purchase");
  }
  return {};
}

QString word(model::Effort effort) {
  switch (effort) {
  case model::Effort::small: return VocabularyWords::tr("Small");
  case model::Effort::medium: return VocabularyWords::tr("Medium");
  case model::Effort::large: return VocabularyWords::tr("Large");
  }
  return {};
}

QString word(model::ActionStatus status) {
  switch (status) {
  case model::ActionStatus::open: return VocabularyWords::tr("Open");
  case model::ActionStatus::started: return VocabularyWords::tr("Started");
  case model::ActionStatus::done: return VocabularyWords::tr("Done");
  case model::ActionStatus::dropped: return VocabularyWords::tr("Dropped");
  }
  return {};
}

QString word(model::GainSource source) {
  switch (source) {
  case model::GainSource::typedByHand: return VocabularyWords::tr("Typed by hand");
  case model::GainSource::whatIf: return VocabularyWords::tr("From what-if");
  }
  return {};
}

QString emotionLaneTitle() {
  return VocabularyWords::tr("Emotion");
}

QString emotionWord(int emotion) {
  switch (emotion) {
  case 2: return VocabularyWords::tr("Very good");
  case 1: return VocabularyWords::tr("Good");
  case 0: return VocabularyWords::tr("Neutral");
  case -1: return VocabularyWords::tr("Bad");
  case -2: return VocabularyWords::tr("Very bad");
  default: return {}; // no emotion
  }
}

} // namespace throughline::ui
