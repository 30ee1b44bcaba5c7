#include "core/exchange/text/xml_tree.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestTree = 32'000'000;
constexpr XmlLimits treeLimits{.depth = 200, .attributes = 100, .attributeBytes = 1'000'000, .elements = 1'000'000};

class TreeListener final : public XmlListener {
public:
  void open(std::string_view name, std::span<const XmlAttribute> attributes, std::int64_t line) override {
    auto& siblings = path_.empty() ? roots_ : path_.back()->children;
    auto& element = siblings.emplace_back();
    element.name = name;
    element.at = path_.empty() ? 0 : path_.back()->text.size();
    element.line = line;
    for (const auto& attribute : attributes)
      element.attributes.emplace_back(attribute.name, attribute.value);
    path_.push_back(&element);
    ++elements_;
  }
  void text(std::string_view text) override {
    if (!path_.empty())
      path_.back()->text += text;
  }
  void close(std::string_view) override { path_.pop_back(); }

  std::vector<XmlElement>& roots() { return roots_; }
  std::size_t elements() const { return elements_; }

private:
  std::vector<XmlElement> roots_;
  std::vector<XmlElement*> path_; ///< a list grows only at the end of the path, so that these stay where they are
  std::size_t elements_ = 0;
};

bool startsEntity(std::string_view text) {
  const auto end = text.substr(0, 12).find(';');
  const auto word = text.substr(1, end == std::string_view::npos ? 0 : end - 1);
  return word == "amp" || word == "lt" || word == "gt" || word == "quot" || word == "apos" || word.starts_with('#');
}

bool startsTag(std::string_view text) {
  if (text.size() < 2)
    return false;
  const char next = text[1];
  return next == '/' || next == '!' || next == '?' || next == '_' || (next >= 'a' && next <= 'z') ||
         (next >= 'A' && next <= 'Z') || (static_cast<unsigned char>(next) & 0x80U) != 0;
}

/// With bare ampersands and angle brackets escaped; the lines they stand on are said.
std::string withTextEscaped(std::string_view text, Remarks& remarks) {
  std::string escaped;
  escaped.reserve(text.size());
  std::int64_t line = 1;
  for (std::size_t at = 0; at < text.size(); ++at) {
    line += text[at] == '\n' ? 1 : 0;
    const bool bareAnd = text[at] == '&' && !startsEntity(text.substr(at));
    const bool bareLess = text[at] == '<' && !startsTag(text.substr(at));
    if ((bareAnd || bareLess) && (remarks.empty() || remarks.back().line != line))
      remarks.push_back({.code = RemarkCode::textNotEscaped, .line = line});
    if (bareAnd)
      escaped += "&amp;";
    else if (bareLess)
      escaped += "&lt;";
    else
      escaped.push_back(text[at]);
  }
  return escaped;
}

struct TreeAttempt {
  std::vector<XmlElement> roots;
  std::optional<XmlBreak> broken;
  std::size_t elements = 0;
};

TreeAttempt attemptTree(std::string_view bytes) {
  data::MemorySource source(bytes);
  TreeListener listener;
  auto broken = readXml(source, listener, treeLimits);
  return {.roots = std::move(listener.roots()), .broken = std::move(broken), .elements = listener.elements()};
}

} // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find_if(attributes, [wanted](const auto& each) { return each.first == wanted; });
  return found == attributes.end() ? std::string_view{} : std::string_view(found->second);
}

const XmlElement* XmlElement::child(std::string_view wanted) const {
  const auto found = std::ranges::find_if(children, [wanted](const XmlElement& each) { return each.name == wanted; });
  return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::childText(std::string_view wanted) const {
  const auto* found = child(wanted);
  return found == nullptr ? std::string_view{} : trimmed(found->text);
}

Result<XmlElement> readXmlTree(std::string_view bytes, Remarks& remarks) {
  if (bytes.size() > largestTree)
    return failure(ErrorCode::tooLarge, {{Fact::name, "file"}, {Fact::limit, std::to_string(largestTree)}});
  auto attempt = attemptTree(bytes);
  if (attempt.broken && attempt.broken->code != ErrorCode::syntaxError)
    return attempt.broken->error();
  if (attempt.broken) {
    Remarks repairs;
    auto repaired = attemptTree(withTextEscaped(bytes, repairs));
    if (!repairs.empty() && (!repaired.broken || (repaired.broken->code == ErrorCode::syntaxError &&
                                                  repaired.elements > attempt.elements))) {
      attempt = std::move(repaired);
      std::ranges::move(repairs, std::back_inserter(remarks));
    }
  }
  if (attempt.roots.empty())
    return attempt.broken ? attempt.broken->error() : failure(ErrorCode::syntaxError, {{Fact::detail, "empty"}});
  if (attempt.broken)
    remarks.push_back({.code = RemarkCode::xmlBroken,
                       .line = attempt.broken->line,
                       .value = attempt.broken->detail,
                       .column = attempt.broken->column});
  return std::move(attempt.roots.front());
}

Error missingInTree(const Remarks& remarks, std::string detail) {
  const auto broken = std::ranges::find(remarks, RemarkCode::xmlBroken, &Remark::code);
  if (broken == remarks.end())
    return failure(ErrorCode::formatUnknown, {{Fact::detail, std::move(detail)}});
  return failure(ErrorCode::syntaxError, {{Fact::line, std::to_string(broken->line)},
                                          {Fact::column, std::to_string(broken->column)},
                                          {Fact::detail, broken->value}});
}

} // namespace throughline::exchange
