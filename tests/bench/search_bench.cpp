#include "core/data/comments/comment_index.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <unistd.h>

/// Full-text search over comments, as the feedback panel asks for it.
namespace {

using namespace throughline;

constexpr std::size_t commentsPerPiece = 10'000;
constexpr std::int64_t mostFound = 200'000; // as the panel

/// Words of comments, the frequent ones first: about one in n is the n-th, as in any language.
std::string comment(std::mt19937_64& chance) {
  constexpr std::array words{"the",     "delivery", "was",      "late",   "and",     "nobody", "answered", "my",
                             "call",    "staff",    "very",     "kind",   "helpful", "slow",   "refund",   "website",
                             "crashed", "checkout", "friendly", "queue",  "broken",  "parcel", "again",    "waited",
                             "hours",   "invoice",  "wrong",    "polite", "agent",   "solved", "problem",  "quickly"};
  std::string text;
  const std::size_t length = 6 + chance() % 20;
  for (std::size_t at = 0; at < length; ++at) {
    const auto rank = static_cast<std::size_t>(std::exp(std::uniform_real_distribution<>(0, std::log(2'000))(chance)));
    text += text.empty() ? "" : " ";
    text += rank < words.size() ? std::string(words[rank]) : "word" + std::to_string(rank);
  }
  return text;
}

/// An index of so many comments, made once for each number.
class BenchIndex {
public:
  explicit BenchIndex(std::int64_t comments)
      : folder_(std::filesystem::temp_directory_path() /
                ("throughline-search-" + std::to_string(::getpid()) + "-" + std::to_string(comments))) {
    std::filesystem::create_directories(folder_);
    const data::CommentsState state{.workspace = "bench", .feedback = std::to_string(comments)};
    auto draft = data::CommentIndexDraft::begin(state, folder_);
    std::mt19937_64 chance(7);
    bool sound = draft.ok();
    for (std::int64_t row = 1; sound && row <= comments;) {
      std::vector<data::RowComment> piece;
      for (; row <= comments && piece.size() < commentsPerPiece; ++row)
        piece.push_back({.row = row, .text = comment(chance)});
      sound = draft->add(piece).ok();
    }
    if (!sound || !draft->finish().ok())
      std::abort();
    auto opened = data::CommentIndex::open(state, folder_);
    if (!opened.ok() || !*opened)
      std::abort();
    index_.emplace(std::move(**opened));
  }
  ~BenchIndex() { std::filesystem::remove_all(folder_); }
  data::CommentIndex& index() { return *index_; }

private:
  std::filesystem::path folder_;
  std::optional<data::CommentIndex> index_;
};

/// Ten searches, from a rare word to a single letter. worst_ms: the slowest of them.
void searchComments(benchmark::State& state) {
  constexpr std::array searches{"refund", "late",       "del",      "very slow",   "\"was late\"",
                                "d",      "late -call", "word1234", "wai hou que", "the"};
  BenchIndex bench(state.range(0));
  double worst = 0;
  std::size_t found = 0;
  for (auto _ : state)
    for (const char* words : searches) {
      const auto begin = std::chrono::steady_clock::now();
      const auto rows = bench.index().search(words, mostFound);
      worst =
          std::max(worst, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
      found += rows.ok() ? rows->size() : 0;
    }
  benchmark::DoNotOptimize(found);
  state.counters["worst_ms"] = worst;
  state.counters["searches"] = benchmark::Counter(
      static_cast<double>(searches.size()) * static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(searchComments)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace
