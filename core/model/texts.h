#pragma once

#include "core/model/field_laws.h"
#include "core/model/kinds.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace throughline::model {

class TextCollector {
public:
  void operator()(const Field& field, const std::string& text) {
    if (!text.empty() && field.form != TextForm::file)
      texts.emplace_back(field.name, text);
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  std::vector<std::pair<std::string_view, std::string_view>> texts;
};

class NameReader {
public:
  void operator()(const Field& field, const std::string& text) {
    if (field.form == TextForm::file)
      return;
    if (name == nullptr || (field.needed && !needed_))
      name = &text;
    needed_ = needed_ || field.needed;
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  const std::string* name = nullptr;

private:
  bool needed_ = false;
};

/// What people call a thing: its first text that may not be empty, or else its first text. As long as it lives.
template <Described T> std::string_view calledName(const T& thing) {
  NameReader reader;
  describe(thing, reader);
  return reader.name == nullptr ? std::string_view{} : *reader.name;
}

} // namespace throughline::model
