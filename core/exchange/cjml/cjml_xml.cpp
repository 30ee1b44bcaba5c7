#include "core/exchange/cjml/cjml.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_tree.h"

#include <algorithm>
#include <map>

namespace throughline::exchange {
namespace {

model::FailureCode deviationOf(std::string_view compliance) {
  const auto word = lowered(trimmed(compliance));
  if (word == "adhoc" || word == "ad hoc" || word == "ad-hoc")
    return model::FailureCode::adHoc;
  if (word == "failing" || word == "failed")
    return model::FailureCode::failing;
  return word == "missing" ? model::FailureCode::missing : model::FailureCode::none;
}

std::string_view complianceOf(model::FailureCode code) {
  switch (code) {
  case model::FailureCode::failing:
  case model::FailureCode::wrongSequence: return "failing";
  case model::FailureCode::missing: return "missing";
  case model::FailureCode::adHoc: return "adhoc";
  case model::FailureCode::none: break;
  }
  return "completed";
}

class CjmlReading {
public:
  CjmlReading(const XmlElement& element, Remarks& remarks) : element_(element), remarks_(remarks) {}

  CjmlJourney read() {
    journey_.planned = element_.name == "plannedJourney";
    journey_.title = element_.childText("journeyTitle");
    if (journey_.title.empty())
      journey_.title = element_.childText("journeyID");
    journey_.shortSummary = element_.childText("journeyShortSummary");
    journey_.longSummary = element_.childText("journeyLongSummary");
    journey_.status = element_.childText("journeyStatus");
    sayUnread(element_, {"journeyID", "journeyTitle", "journeyShortSummary", "journeyLongSummary", "goal", "owner",
                         "actors", "journeyPhases", "touchpoints"});
    journey_.goal = element_.childText("goal");
    journey_.owner = element_.childText("owner");
    if (const auto* actors = element_.child("actors"))
      for (const auto& actor : actors->children)
        takeActor(actor);
    if (const auto* phases = element_.child("journeyPhases"))
      for (const auto& phase : phases->children)
        takePhase(phase);
    if (const auto* touchpoints = element_.child("touchpoints"))
      for (const auto& touchpoint : touchpoints->children)
        takeStep(touchpoint);
    return std::move(journey_);
  }

private:
  void remark(RemarkCode code, const XmlElement& element, std::string_view value) {
    remarks_.push_back({.code = code, .line = element.line, .value = std::string(value)});
  }

  void takeActor(const XmlElement& actor) {
    const std::string id(actor.attribute("actorID"));
    std::string name(actor.childText(actor.name == "endUser" ? "actorName" : "companyName"));
    if (name.empty())
      name = id;
    sayUnread(actor, {"actorName", "companyName"});
    names_[id] = name;
    names_.try_emplace(name, name);
    journey_.anybody = journey_.anybody || !actor.attribute("tl:anybody").empty();
    if (actor.name == "endUser" && std::ranges::find(journey_.endUsers, name) == journey_.endUsers.end())
      journey_.endUsers.push_back(name);
  }

  void takePhase(const XmlElement& phase) {
    std::string name(phase.childText("phaseName"));
    const std::string id(phase.attribute("phaseID"));
    if (name.empty())
      name = id;
    phases_[id] = name;
    places_[id] = journey_.phases.size();
    sayUnread(phase, {"phaseName", "phaseDescription", "note"});
    journey_.phases.push_back(
        {.name = name, .description = std::string(phase.childText("phaseDescription")), .notes = notesIn(phase)});
  }

  std::string actorOf(const XmlElement* side) {
    const auto* reference = side == nullptr ? nullptr : side->child("refersTo");
    if (reference == nullptr)
      return {};
    const std::string id(reference->attribute("actorIDref"));
    const auto known = names_.find(id);
    if (known == names_.end() && !id.empty())
      remark(RemarkCode::actorUnknown, *reference, id);
    return known == names_.end() ? id : known->second;
  }

  std::string phaseOf(const XmlElement& step) {
    const auto* belongs = step.child("belongsTo");
    const std::string id(belongs == nullptr ? std::string_view{} : belongs->attribute("phaseIDref"));
    const auto known = phases_.find(id);
    if (known == phases_.end() && !id.empty())
      remark(RemarkCode::phaseUnknown, *belongs, id);
    return known == phases_.end() ? id : known->second;
  }

  std::optional<std::size_t> placeOfPhase(const XmlElement& step) const {
    const auto* belongs = step.child("belongsTo");
    const auto known = belongs == nullptr ? places_.end() : places_.find(std::string(belongs->attribute("phaseIDref")));
    return known == places_.end() ? std::nullopt : std::optional(known->second);
  }

  void takeExperience(const XmlElement& step, CjmlStep& made) {
    const auto* experience = step.child("touchpointExperience");
    if (experience == nullptr)
      return;
    made.experience = experience->childText("experienceDescription");
    const auto text = experience->childText("experienceRating");
    const auto rating = numberOf(text);
    if (rating && *rating >= 1 && *rating <= 5 && *rating == static_cast<int>(*rating))
      made.rating = static_cast<int>(*rating);
    else if (!text.empty())
      remark(RemarkCode::ratingNotANumber, *experience, text);
  }

  static std::vector<model::Note> notesIn(const XmlElement& element) {
    std::vector<model::Note> notes;
    for (const auto& child : element.children)
      if (const auto kind = model::wordOf<model::NoteKind>(child.attribute("kind"));
          child.name == "note" && kind && !trimmed(child.text).empty())
        notes.push_back(
            {.kind = *kind,
             .text = child.text,
             .votes = static_cast<int>(std::clamp(numberOf(child.attribute("votes")).value_or(0), 0.0, 1e6)),
             .author = std::string(child.attribute("author")),
             .resolved = child.attribute("resolved") == "true"});
    return notes;
  }

  static void takeOwnElements(const XmlElement& step, CjmlStep& made) {
    made.notes = notesIn(step);
    for (const auto& child : step.children)
      if (child.name == "field")
        made.fields.emplace_back(child.attribute("name"), child.text);
      else if (child.name == "text")
        made.texts.emplace_back(child.attribute("lane"), child.text);
      else if (child.name == "step")
        made.stepTitle = child.attribute("title");
      else if (child.name == "answers")
        made.answers.emplace_back(child.attribute("touchpointIDref"));
  }

  /// The first time that is said; the others are left out.
  std::string timeOf(const XmlElement& step) {
    std::string first;
    const auto* times = step.child("timestamps");
    if (times == nullptr)
      return first;
    for (const auto& time : times->children)
      if (first.empty())
        first = trimmed(time.text);
      else if (trimmed(time.text) != first)
        sayLeftOut(time);
    return first;
  }

  void sayLeftOut(const XmlElement& element) {
    if (!trimmed(element.text).empty())
      remark(RemarkCode::leftOut, element, element.name + ": " + std::string(trimmed(element.text)));
    for (const auto& child : element.children)
      sayLeftOut(child);
  }
  void sayUnreadIn(const XmlElement* element, std::initializer_list<std::string_view> read) {
    if (element != nullptr)
      sayUnread(*element, read);
  }
  /// What stands beside the elements that are read.
  void sayUnread(const XmlElement& element, std::initializer_list<std::string_view> read) {
    for (const auto& child : element.children)
      if (std::ranges::find(read, child.name) == read.end())
        sayLeftOut(child);
  }

  void takeStep(const XmlElement& step) {
    const auto* initiator = step.child("initiator");
    const auto* receiver = step.child("receiver");
    const auto* channel = step.child("channel");
    CjmlStep made{.id = std::string(step.childText("touchpointID")),
                  .phase = phaseOf(step),
                  .time = timeOf(step),
                  .deviation = deviationOf(step.childText("compliance")),
                  .initiator = actorOf(initiator),
                  .initiatorLabel = std::string(initiator == nullptr ? "" : initiator->childText("initiatorLabel")),
                  .receiver = actorOf(receiver),
                  .receiverLabel = std::string(receiver == nullptr ? "" : receiver->childText("receiverLabel")),
                  .channel = std::string(channel == nullptr ? "" : channel->childText("channelName")),
                  .comment = std::string(step.childText("comment")),
                  .experience = {},
                  .rating = {},
                  .category = std::string(step.childText("category"))};
    made.phaseAt = placeOfPhase(step);
    made.emptyStep = step.name == "emptyStep";
    sayUnread(step, {"touchpointID", "compliance", "comment", "category", "field", "text", "answers", "note", "step",
                     "belongsTo", "initiator", "receiver", "channel", "timestamps", "touchpointExperience"});
    sayUnreadIn(initiator, {"refersTo", "initiatorLabel"});
    sayUnreadIn(receiver, {"refersTo", "receiverLabel"});
    sayUnreadIn(channel, {"channelName"});
    sayUnreadIn(step.child("touchpointExperience"), {"experienceDescription", "experienceRating"});
    takeExperience(step, made);
    takeOwnElements(step, made);
    journey_.steps.push_back(std::move(made));
  }

  const XmlElement& element_;
  Remarks& remarks_;
  CjmlJourney journey_;
  std::map<std::string, std::string> names_;
  std::map<std::string, std::string> phases_;
  std::map<std::string, std::size_t> places_; ///< of phases in their list, by id
};

/// Indented XML, element by element; empty texts are left out.
class CjmlText {
public:
  explicit CjmlText(const CjmlJourney& journey) : journey_(journey), prefix_(journey.planned ? "planned" : "actual") {}

  std::string write() {
    text_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CJML version=\"2.0\" "
            "xmlns:tl=\"urn:throughline:journey\">\n";
    within(prefix_ + "Journey", [this] { writeJourney(); });
    return text_ + "</CJML>\n";
  }

private:
  std::string indent() const { return std::string(static_cast<std::size_t>(2 * depth_), ' '); }
  template <class Write> void within(const std::string& tag, Write&& write) {
    text_ += indent() + "<" + tag + ">\n";
    ++depth_;
    write();
    --depth_;
    text_ += indent() + "</" + tag.substr(0, tag.find(' ')) + ">\n";
  }
  void leaf(const std::string& name, std::string_view text) {
    if (!text.empty())
      text_ += indent() + "<" + name + ">" + xmlEscaped(text) + "</" + name + ">\n";
  }
  void reference(const char* name, const char* key, const std::string& id) {
    text_ += indent() + "<" + name + " " + key + "=\"" + xmlEscaped(id) + "\"/>\n";
  }

  void writeJourney() {
    leaf("journeyID", journey_.planned ? "PJ1" : "AJ1");
    leaf("journeyTitle", journey_.title);
    within("journeyPhases", [this] {
      for (std::size_t at = 0; at < journey_.phases.size(); ++at)
        within("journeyPhase phaseID=\"P" + std::to_string(at + 1) + "\"", [&] {
          leaf("phaseName", journey_.phases[at].name);
          leaf("phaseDescription", journey_.phases[at].description);
          writeNotes(journey_.phases[at].notes);
        });
    });
    leaf("journeyShortSummary", journey_.shortSummary);
    leaf("tl:goal", journey_.goal);
    leaf("tl:owner", journey_.owner);
    within("actors", [this] { writeActors(); });
    within("touchpoints", [this] {
      for (const auto& step : journey_.steps)
        if (step.emptyStep)
          within("tl:emptyStep", [&] { writeEmptyStep(step); });
        else
          within(prefix_ + (step.receiver.empty() ? "Action" : "CommunicationPoint"), [&] { writeStep(step); });
    });
  }

  void writeActors() {
    std::vector<std::string> providers;
    const auto note = [&](const std::string& actor) {
      const auto known = [&actor](const auto& names) { return std::ranges::find(names, actor) != names.end(); };
      if (!actor.empty() && !known(journey_.endUsers) && !known(providers))
        providers.push_back(actor);
    };
    for (const auto& step : journey_.steps) {
      note(step.initiator);
      note(step.receiver);
    }
    for (const auto& user : journey_.endUsers)
      within("endUser actorID=\"" + xmlEscaped(user) + "\"" + (journey_.anybody ? " tl:anybody=\"yes\"" : ""),
             [&] { leaf("actorName", user); });
    for (const auto& provider : providers)
      within("serviceProvider actorID=\"" + xmlEscaped(provider) + "\"", [&] { leaf("companyName", provider); });
  }

  void writeSide(const char* side, const std::string& actor, const std::string& label) {
    within(side, [&] {
      reference("refersTo", "actorIDref", actor);
      leaf(std::string(side) + "Label", label);
    });
  }

  void writePhaseOf(const CjmlStep& step) {
    reference("belongsTo", "phaseIDref", "P" + std::to_string(step.phaseAt.value_or(0) + 1));
  }

  void writeTexts(const CjmlStep& step) {
    if (!step.stepTitle.empty())
      text_ += indent() + "<tl:step title=\"" + xmlEscaped(step.stepTitle) + "\"/>\n";
    for (const auto& [lane, text] : step.texts)
      own("text lane=\"" + xmlEscaped(lane) + "\"", text);
  }

  void writeEmptyStep(const CjmlStep& step) {
    writePhaseOf(step);
    writeTexts(step);
  }

  void writeStep(const CjmlStep& step) {
    leaf("touchpointID", step.id);
    writePhaseOf(step);
    if (!journey_.planned)
      leaf("compliance", complianceOf(step.deviation));
    writeSide("initiator", step.initiator, step.initiatorLabel);
    if (!step.receiver.empty())
      writeSide("receiver", step.receiver, step.receiverLabel);
    if (!step.channel.empty())
      within("channel", [&] { leaf("channelName", step.channel); });
    leaf("comment", step.comment);
    if (!step.time.empty())
      within("timestamps", [&] { leaf("timeOriginated", step.time); });
    if (!step.experience.empty() || step.rating)
      within("touchpointExperience", [&] {
        leaf("experienceDescription", step.experience);
        leaf("experienceRating", step.rating ? std::to_string(*step.rating) : "");
      });
    leaf("category", step.category);
    for (const auto& [name, value] : step.fields)
      own("field name=\"" + name + "\"", value);
    writeTexts(step);
    for (const auto& answered : step.answers)
      text_ += indent() + "<tl:answers touchpointIDref=\"" + answered + "\"/>\n";
    writeNotes(step.notes);
  }

  /// An element of ours, also when it says nothing.
  void own(const std::string& tag, std::string_view text) {
    text_ += indent() + "<tl:" + tag + ">" + xmlEscaped(text) + "</tl:" + tag.substr(0, tag.find(' ')) + ">\n";
  }
  void writeNotes(const std::vector<model::Note>& notes) {
    for (const auto& note : notes) {
      std::string tag =
          "note kind=\"" + std::string(model::nameOf(note.kind)) + "\" votes=\"" + std::to_string(note.votes) + "\"";
      if (!note.author.empty())
        tag += " author=\"" + xmlEscaped(note.author) + "\"";
      own(tag + (note.resolved ? " resolved=\"true\"" : ""), note.text);
    }
  }

  const CjmlJourney& journey_;
  std::string prefix_;
  std::string text_;
  int depth_ = 1;
};

} // namespace

Result<ImportedJourneys> readCjml(std::string_view bytes, const Words& words, IdSource& ids) {
  Remarks remarks;
  THROUGHLINE_TRY(root, readXmlTree(bytes, remarks));
  if (lowered(root.name) != "cjml")
    return missingInTree(remarks, "<CJML> is missing");
  std::vector<CjmlJourney> journeys;
  for (const auto& child : root.children)
    if (child.name == "plannedJourney" || child.name == "actualJourney")
      journeys.push_back(CjmlReading(child, remarks).read());
  if (journeys.empty())
    return missingInTree(remarks, "no plannedJourney or actualJourney in it");
  return mapsOfCjml(journeys, words, ids, std::move(remarks));
}

std::string writeCjml(const model::JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                      const Words& words) {
  const auto journey = cjmlOf(map, personas, words);
  return CjmlText(journey).write();
}

} // namespace throughline::exchange
