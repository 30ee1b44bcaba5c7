#include "core/base/respondent_hash.h"

#include <charconv>
#include <system_error>

namespace throughline {

std::uint64_t splitmix64(std::uint64_t state) {
  state += 0x9e3779b97f4a7c15ULL;
  state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
  state = (state ^ (state >> 27)) * 0x94d049bb133111ebULL;
  return state ^ (state >> 31);
}

std::uint64_t fnv1a64(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char byte : bytes)
    hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
  return hash;
}

std::optional<std::int64_t> canonicalInteger(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (problem != std::errc{} || end != text.data() + text.size())
    return std::nullopt;
  const std::string_view digits = text.front() == '-' ? text.substr(1) : text;
  const bool zeroInFront = digits.front() == '0' && text.size() > 1;
  return zeroInFront ? std::nullopt : std::optional<std::int64_t>(value);
}

std::uint64_t respondentHash(std::int64_t id) {
  return splitmix64(static_cast<std::uint64_t>(id));
}

std::uint64_t respondentHash(std::string_view id) {
  const auto number = canonicalInteger(id);
  return number ? respondentHash(*number) : splitmix64(fnv1a64(id));
}

} // namespace throughline
