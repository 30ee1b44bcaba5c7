#pragma once

#include "core/base/contract.h"
#include "core/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace throughline {

/// Either a value or the reason why there is none. Look before you take: taking what is not there is a bug.
template <class T> class [[nodiscard]] Result {
public:
  Result(T value) : held_(std::move(value)) {}
  Result(Error error) : held_(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(held_); }
  explicit operator bool() const { return ok(); }

  const T& value() const& {
    THROUGHLINE_EXPECT(ok());
    return *std::get_if<T>(&held_);
  }
  T& value() & {
    THROUGHLINE_EXPECT(ok());
    return *std::get_if<T>(&held_);
  }
  T&& value() && {
    THROUGHLINE_EXPECT(ok());
    return std::move(*std::get_if<T>(&held_));
  }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  const Error& error() const {
    THROUGHLINE_EXPECT(!ok());
    return *std::get_if<Error>(&held_);
  }

  /// next(value), or this error passed on.
  template <class Next> auto andThen(Next&& next) const& -> std::invoke_result_t<Next, const T&> {
    if (!ok())
      return error();
    return std::forward<Next>(next)(value());
  }

private:
  std::variant<T, Error> held_;
};

/// Success without a value, or the reason of a failure.
template <> class [[nodiscard]] Result<void> {
public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }
  const Error& error() const {
    THROUGHLINE_EXPECT(!ok());
    return *error_;
  }

private:
  std::optional<Error> error_;
};

using Status = Result<void>;

/// An error with its facts in one expression: failure(ErrorCode::notFound, {{Fact::value, title}}).
inline Error failure(ErrorCode code, std::vector<std::pair<Fact, std::string>> facts = {}) {
  return Error{.code = code, .facts = std::move(facts)};
}

/// THROUGHLINE_TRY(x, f()); declares x as the value of f(), or returns f()'s error from the function around it.
#define THROUGHLINE_TRY(name, expression)                                                                              \
  auto name##Result = (expression);                                                                                    \
  if (!name##Result.ok())                                                                                              \
    return name##Result.error();                                                                                       \
  auto& name = *name##Result

/// THROUGHLINE_CHECK(f()); returns f()'s error from the function around it, or goes on.
#define THROUGHLINE_CHECK(expression)                                                                                  \
  do {                                                                                                                 \
    if (auto throughlineStatus = (expression); !throughlineStatus.ok())                                                \
      return throughlineStatus.error();                                                                                \
  } while (false)

} // namespace throughline
