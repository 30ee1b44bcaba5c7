#include "core/exchange/logs/xes.h"
#include "core/exchange/text/gzip_source.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_reader.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestLog = 1'000'000'000;

/// What stands for the name of an event in logs without concept:name, best first.
constexpr std::array<std::string_view, 7> nameKeys{"initiatorsLabel", "Activity", "activity", "EventType",
                                                   "event",           "task",     "name"};
constexpr std::array<std::string_view, 5> timeKeys{"timeCompleted", "timestamp", "time", "timeOriginated",
                                                   "start_timestamp"};

/// Keys with blanks stand in apostrophes: "concept:name 'my key'".
std::vector<std::string> classifierKeys(std::string_view text) {
  std::vector<std::string> keys;
  while (!(text = trimmedLeft(text)).empty()) {
    const bool quoted = text.starts_with('\'') && text.find('\'', 1) != std::string_view::npos;
    const auto end = quoted ? text.find('\'', 1) : std::min(text.find_first_of(" \t\n"), text.size());
    keys.emplace_back(text.substr(quoted ? 1 : 0, end - (quoted ? 1 : 0)));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return keys;
}

/// Hears a log. Attributes count where they stand directly in a trace or an event.
class LogListener final : public XmlListener {
public:
  void open(std::string_view name, std::span<const XmlAttribute> attributes, std::int64_t) override {
    ++depth_;
    if (depth_ == 1)
      isLog_ = name == "log";
    else if (depth_ == 2 && isLog_ && name == "classifier")
      takeClassifier(attributes);
    else if (depth_ == 2 && isLog_ && name == "trace")
      openTrace();
    else if (depth_ == 3 && inTrace_ && name == "event")
      openEvent();
    else if (inTrace_ && depth_ == (inEvent_ ? 4 : 3))
      takeAttribute(attributes);
  }

  void close(std::string_view) override {
    if (depth_ == 3 && inEvent_)
      closeEvent();
    else if (depth_ == 2)
      inTrace_ = false;
    --depth_;
  }

  bool isLog() const { return isLog_; }
  std::size_t traces() const { return traces_; }
  EventLogBuilder& builder() { return builder_; }
  std::string_view nameKey() const { return guessedName_; }

private:
  void openTrace() {
    inTrace_ = true;
    customer_.clear();
    trace_ = builder_.newTrace({});
    ++traces_;
  }
  void openEvent() {
    inEvent_ = true;
    for (auto* text : {&name_, &time_, &transition_, &resource_, &channel_, &initiator_, &receiver_, &kind_, &stage_})
      text->clear();
    classified_.assign(classifier_.size(), {});
    nameRank_ = nameKeys.size();
    timeRank_ = timeKeys.size();
  }
  void closeEvent() {
    inEvent_ = false;
    const bool byClassifier = std::ranges::any_of(classified_, [](const auto& value) { return !value.empty(); });
    if (byClassifier)
      name_ = joined(classified_, " ");
    else if (nameRank_ < nameKeys.size() && !name_.empty())
      guessedName_ = nameKeys[nameRank_];
    builder_.add(trace_,
                 {.name = name_,
                  .time = time_,
                  .transition = transition_,
                  .resource = resource_,
                  .channel = channel_,
                  .initiator = initiator_,
                  .kind = kind_,
                  .receiver = receiver_,
                  .stage = stage_},
                 customer_);
  }

  void takeAttribute(std::span<const XmlAttribute> attributes) {
    std::string_view key;
    std::string_view value;
    for (const auto& attribute : attributes) {
      if (attribute.name == "key")
        key = attribute.value;
      else if (attribute.name == "value")
        value = attribute.value;
    }
    if (inEvent_)
      takeEventAttribute(key, value);
    else if (key == "concept:name")
      builder_.setTraceId(trace_, value);
    else if (key == "enduser")
      customer_ = value;
  }

  /// The keys that say which activity an event is: of the classifier of activities, else of the first without
  /// resources. What says start or complete is no part of the name.
  void takeClassifier(std::span<const XmlAttribute> attributes) {
    std::string name;
    std::vector<std::string> keys;
    for (const auto& attribute : attributes)
      if (attribute.name == "name")
        name = bareWord(attribute.value);
      else if (attribute.name == "keys")
        keys = classifierKeys(attribute.value);
    std::erase(keys, "lifecycle:transition");
    const bool ofResources = std::ranges::any_of(keys, [](const auto& key) { return key.starts_with("org:"); });
    const bool ofActivities = name.starts_with("activity") || name.starts_with("eventname");
    if (keys.empty() || ofResources || (!classifier_.empty() && !ofActivities) || classifierSaid_)
      return;
    classifier_ = std::move(keys);
    classifierSaid_ = ofActivities;
  }

  void takeEventAttribute(std::string_view key, std::string_view value) {
    if (const auto at = std::ranges::find(classifier_, key); at != classifier_.end())
      classified_[static_cast<std::size_t>(at - classifier_.begin())] = value;
    if (key == "concept:name")
      takeBest(name_, nameRank_, value);
    else if (key == "time:timestamp")
      takeBest(time_, timeRank_, value);
    else if (key == "lifecycle:transition")
      transition_ = value;
    else if (key == "org:resource")
      resource_ = value;
    else if (key == "channel")
      channel_ = value;
    else if (key == "initiator")
      initiator_ = value;
    else if (key == "receiver")
      receiver_ = value;
    else if (key == "kind")
      kind_ = value;
    else if (key == "stage")
      stage_ = value;
    else {
      takeRanked(nameKeys, key, value, name_, nameRank_);
      takeRanked(timeKeys, key, value, time_, timeRank_);
    }
  }
  static constexpr std::size_t best = static_cast<std::size_t>(-1);
  static void takeBest(std::string& into, std::size_t& rank, std::string_view value) {
    into = value;
    rank = best;
  }
  template <std::size_t size>
  static void takeRanked(const std::array<std::string_view, size>& keys, std::string_view key, std::string_view value,
                         std::string& into, std::size_t& rank) {
    if (rank == best || value.empty())
      return;
    for (std::size_t at = 0; at < rank; ++at)
      if (keys[at] == key) {
        into = value;
        rank = at;
        return;
      }
  }

  EventLogBuilder builder_;
  int depth_ = 0;
  bool isLog_ = false;
  bool inTrace_ = false;
  bool inEvent_ = false;
  std::size_t trace_ = 0;
  std::size_t traces_ = 0;
  std::string customer_;
  std::string name_;
  std::string time_;
  std::string transition_;
  std::string resource_;
  std::string channel_;
  std::string initiator_;
  std::string receiver_;
  std::string kind_;
  std::string stage_;
  std::vector<std::string> classifier_;
  std::vector<std::string> classified_; ///< values of this event for the keys of the classifier
  bool classifierSaid_ = false;
  std::size_t nameRank_ = 0;
  std::size_t timeRank_ = 0;
  std::string_view guessedName_;
};

} // namespace

Result<EventLog> readXes(std::string_view bytes) {
  data::MemorySource plain(bytes);
  const auto unpacked = isGzip(bytes) ? gzipSource(bytes, largestLog) : nullptr;
  LogListener listener;
  const auto broken = readXml(unpacked ? *unpacked : static_cast<data::ByteSource&>(plain), listener);
  if (broken && (listener.traces() == 0 || broken->code == ErrorCode::notSupported))
    return broken->error();
  if (!listener.isLog())
    return failure(ErrorCode::formatUnknown, {{Fact::detail, "<log> is missing"}});
  if (broken)
    listener.builder().remarks().push_back(
        {.code = RemarkCode::xmlBroken, .line = broken->line, .value = broken->detail, .column = broken->column});
  if (!listener.nameKey().empty())
    listener.builder().remarks().push_back(
        {.code = RemarkCode::activityColumnGuessed, .value = std::string(listener.nameKey())});
  return listener.builder().finish();
}

} // namespace throughline::exchange
