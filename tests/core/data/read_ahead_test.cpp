#include "core/data/table/read_ahead.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace throughline;

namespace {

/// The same as text, which is asked for with the room that texts ask for.
class Told final : public data::TextSource {
public:
  explicit Told(std::unique_ptr<data::ByteSource> bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(std::span<char> room) override {
    if (room.size() < 4'096)
      return failure(ErrorCode::tooLarge);
    return bytes_->read(room);
  }

private:
  std::unique_ptr<data::ByteSource> bytes_;
};

/// Gives so many bytes in pieces of odd sizes, then its error or the end; counts what was asked of it.
class Counted final : public data::ByteSource {
public:
  Counted(std::size_t bytes, std::optional<Error> error, std::atomic<std::size_t>& given)
      : left_(bytes), error_(std::move(error)), given_(given) {}
  Result<std::size_t> read(std::span<char> room) override {
    if (left_ == 0)
      return error_ ? Result<std::size_t>(*error_) : Result<std::size_t>(std::size_t{0});
    const std::size_t count = std::min({room.size(), left_, std::size_t{1'237}});
    for (std::size_t i = 0; i < count; ++i)
      room[i] = static_cast<char>('a' + (given_ + i) % 23);
    left_ -= count;
    given_ += count;
    return count;
  }

private:
  std::size_t left_;
  std::optional<Error> error_;
  std::atomic<std::size_t>& given_;
};

} // namespace

class ReadAheadTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theSameBytesComeInTheSameOrder_data() {
    QTest::addColumn<std::size_t>("size");
    for (const std::size_t size : {0UL, 1UL, 131'072UL, 131'073UL, 1'000'003UL})
      QTest::newRow(std::to_string(size).c_str()) << size;
  }
  void theSameBytesComeInTheSameOrder() {
    QFETCH(std::size_t, size);
    std::atomic<std::size_t> given = 0;
    data::BytesAhead ahead(std::make_unique<Counted>(size, std::nullopt, given));
    std::vector<char> room(4'099);
    std::size_t taken = 0;
    for (;;) {
      const auto got = ahead.read(room);
      QVERIFY(got.ok());
      if (*got == 0)
        break;
      for (std::size_t i = 0; i < *got; ++i)
        QCOMPARE(room[i], static_cast<char>('a' + (taken + i) % 23));
      taken += *got;
    }
    QCOMPARE(taken, size);
    QCOMPARE(*ahead.read(room), std::size_t{0});
  }

  void textIsAskedForAsTextsAre() {
    std::atomic<std::size_t> given = 0;
    data::TextAhead ahead(std::make_unique<Told>(std::make_unique<Counted>(500'009, std::nullopt, given)));
    std::vector<char> room(4'096);
    std::size_t taken = 0;
    for (;;) {
      const auto got = ahead.read(room);
      QVERIFY(got.ok());
      if (*got == 0)
        break;
      for (std::size_t i = 0; i < *got; ++i)
        QCOMPARE(room[i], static_cast<char>('a' + (taken + i) % 23));
      taken += *got;
    }
    QCOMPARE(taken, std::size_t{500'009});
  }

  void whatCameBeforeAnErrorIsRead() {
    std::atomic<std::size_t> given = 0;
    data::BytesAhead ahead(std::make_unique<Counted>(5'000, std::optional(failure(ErrorCode::diskFull)), given));
    std::vector<char> room(5'000);
    QCOMPARE(*data::fill(ahead, room), room.size());
    QVERIFY(ahead.read(room).error().code == ErrorCode::diskFull);
  }

  void anErrorComesAtItsPlace() {
    std::atomic<std::size_t> given = 0;
    data::BytesAhead ahead(
        std::make_unique<Counted>(std::size_t{131'072}, std::optional(failure(ErrorCode::diskFull)), given));
    std::vector<char> room(131'072);
    QCOMPARE(*data::fill(ahead, room), room.size());
    QVERIFY(ahead.read(room).error().code == ErrorCode::diskFull);
    QVERIFY(ahead.read(room).error().code == ErrorCode::diskFull);
  }

  void nobodyFetchesFarAheadAndWhoStopsIsNotWaitedFor() {
    std::atomic<std::size_t> given = 0;
    {
      data::BytesAhead ahead(std::make_unique<Counted>(std::size_t{1} << 40U, std::nullopt, given));
      std::vector<char> room(10);
      QCOMPARE(*ahead.read(room), std::size_t{10});
    }
    QVERIFY(given <= std::size_t{1} << 20U);
  }
};

THROUGHLINE_TEST(ReadAheadTest)
#include "read_ahead_test.moc"
