#pragma once

#include "core/base/contract.h"

#include <memory>
#include <utility>

namespace throughline {

/// A value that is copied by pointer: copies are cheap, nothing behind it ever changes, equality is of the values with
/// a short cut for the same pointer.
template <class T> class Shared {
public:
  Shared() : held_(std::make_shared<const T>()) {}
  Shared(T value) : held_(std::make_shared<const T>(std::move(value))) {}

  const T& operator*() const { return *held_; }
  const T* operator->() const { return held_.get(); }
  /// True when both are the very same object: then they are equal without looking.
  bool same(const Shared& other) const { return held_ == other.held_; }
  bool operator==(const Shared& other) const { return same(other) || *held_ == *other.held_; }

  /// A copy of the value, changed by change(T&).
  template <class Change> Shared changed(Change&& change) const {
    T copy = *held_;
    std::forward<Change>(change)(copy);
    return Shared(std::move(copy));
  }

private:
  std::shared_ptr<const T> held_;
};

} // namespace throughline
