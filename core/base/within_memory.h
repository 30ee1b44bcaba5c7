#pragma once

#include "core/base/result.h"

#include <new>
#include <type_traits>
#include <utility>

namespace throughline {

/// What the call gives; an error where memory ended in it. A value that cannot be an error lets the exception pass.
template <class Call> auto withinMemory(Call&& call) -> std::invoke_result_t<Call> {
  using Value = std::invoke_result_t<Call>;
  if constexpr (std::is_constructible_v<Value, Error>) {
    try {
      return std::forward<Call>(call)();
    } catch (const std::bad_alloc&) {
      return Value(failure(ErrorCode::outOfMemory));
    }
  } else {
    return std::forward<Call>(call)();
  }
}

} // namespace throughline
