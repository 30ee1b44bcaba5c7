#pragma once

#include "core/workspace/record_archive.h"
#include "core/workspace/record_text.h"

#include <boost/serialization/collection_size_type.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking.hpp>

/// How records of named values go through a Boost archive, reading and writing alike. Included by record_text.cpp only.
namespace throughline::model {

/// A list is its length and its elements; std::vector's own support would add a version and a tracking flag per list.
template <class Archive, class Element> void serializeList(Archive& archive, std::vector<Element>& list) {
  boost::serialization::collection_size_type count(list.size());
  archive& count;
  if constexpr (Archive::is_loading::value) {
    // The reading archive has compared the count with the bytes that are left; memory still grows only with what is
    // read.
    list.clear();
    for (std::size_t left = static_cast<const boost::serialization::collection_size_type&>(count); left > 0; --left)
      archive& list.emplace_back();
  } else {
    for (auto& element : list)
      archive& element;
  }
}

template <class Archive, class Held> void serializeHeld(Archive& archive, Held& held) {
  archive& held;
}
template <class Archive, class Element> void serializeHeld(Archive& archive, std::vector<Element>& held) {
  serializeList(archive, held);
}
template <class Archive> void serializeHeld(Archive&, std::monostate&) {}

template <std::size_t place = 0> void holdNumbered(FieldValue& value, int number) {
  if constexpr (place < std::variant_size_v<decltype(value.held)>) {
    if (number == static_cast<int>(place))
      value.held.emplace<place>();
    else
      holdNumbered<place + 1>(value, number);
  } else {
    throw workspace::RecordRefused("no such kind of value");
  }
}

/// The place of what it holds among the things that a value may hold, then that.
template <class Archive> void serialize(Archive& archive, FieldValue& value, unsigned) {
  int number = static_cast<int>(value.held.index());
  archive& number;
  if constexpr (Archive::is_loading::value)
    holdNumbered(value, number);
  std::visit([&archive](auto& held) { serializeHeld(archive, held); }, value.held);
}
template <class Archive> void serialize(Archive& archive, NamedValue& named, unsigned) {
  archive& named.name;
  archive& named.value;
}

} // namespace throughline::model

namespace throughline::workspace {

/// What stands in the text: the record and nothing else.
struct RecordRoot {
  Record fields;
  bool operator==(const RecordRoot&) const = default;
};
template <class Archive> void serialize(Archive& archive, RecordRoot& root, unsigned) {
  model::serializeList(archive, root.fields);
}
template <class Archive> void serialize(Archive& archive, ExchangePart& part, unsigned) {
  archive& part.id& part.map& part.kind& part.record;
}
template <class Archive> void serialize(Archive& archive, ExchangeParts& exchange, unsigned) {
  model::serializeList(archive, exchange.parts);
}

} // namespace throughline::workspace

// Plain values: no class version, no object tracking, nothing about types in the text.
#define THROUGHLINE_PLAIN_RECORD(Type)                                                                                 \
  BOOST_CLASS_IMPLEMENTATION(throughline::Type, boost::serialization::object_serializable)                             \
  BOOST_CLASS_TRACKING(throughline::Type, boost::serialization::track_never)
THROUGHLINE_PLAIN_RECORD(model::FieldValue)
THROUGHLINE_PLAIN_RECORD(model::NamedValue)
THROUGHLINE_PLAIN_RECORD(workspace::RecordRoot)
THROUGHLINE_PLAIN_RECORD(workspace::ExchangePart)
THROUGHLINE_PLAIN_RECORD(workspace::ExchangeParts)
#undef THROUGHLINE_PLAIN_RECORD
