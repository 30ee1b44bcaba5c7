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
    if (!text.empty())
      texts.emplace_back(field.name, text);
  }
  template <class Value> void operator()(const Field&, const Value&) {}
  std::vector<std::pair<std::string_view, std::string_view>> texts;
};

/// Every text of a part and of what is in it that is not empty, with the name of its field: what can be searched. As
/// long as the part lives.
template <Described Part> std::vector<std::pair<std::string_view, std::string_view>> textsIn(const Part& part) {
  TextCollector collector;
  EveryField every(collector);
  describe(part, every);
  return std::move(collector.texts);
}

} // namespace throughline::model
