#include "core/model/images.h"
#include "tests/support/test_registry.h"
#include "ui/paint/image_files.h"
#include "ui/paint/image_painter.h"
#include "ui/session/error_words.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace throughline;

namespace {

/// Every pixel another, so that nothing packs it small.
QImage noise(QSize size) {
  QImage image(size, QImage::Format_RGB32);
  quint32 next = 7;
  for (int y = 0; y < size.height(); ++y)
    for (int x = 0; x < size.width(); ++x)
      image.setPixel(x, y, (next = next * 1664525U + 1013904223U) | 0xff000000U);
  return image;
}

QByteArray fileOf(const QImage& image, const char* format) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format);
  return bytes;
}

} // namespace

/// Reading images from outside, and drawing those that are kept.
class ImageFilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::string saved(const QByteArray& bytes, const char* name) {
    QFile file(folder_.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
      qFatal("cannot write");
    return file.fileName().toStdString();
  }

private Q_SLOTS:
  void aSmallDrawingIsKeptAsItIs() {
    QImage drawing(300, 200, QImage::Format_ARGB32);
    drawing.fill(Qt::transparent);
    drawing.setPixelColor(10, 10, Qt::red);
    const auto image = *ui::imageOfFile(saved(fileOf(drawing, "PNG"), "drawing.png"));
    QCOMPARE(image.format, model::ImageFormat::png);
    QCOMPARE(ui::pixelsOf(image).size(), drawing.size());
    QCOMPARE(ui::pixelsOf(image).pixelColor(10, 10), QColor(Qt::red));
    QCOMPARE(ui::pixelsOf(image).pixelColor(0, 0).alpha(), 0);
    QVERIFY(*ui::imageOfFile(saved(fileOf(drawing, "PNG"), "again.png")) == image);
  }

  void aPhotoIsMadeSmallEnoughToBeKept() {
    const auto image = *ui::imageOfFile(saved(fileOf(noise({3000, 2000}), "JPG"), "photo.jpg"));
    QCOMPARE(image.format, model::ImageFormat::jpeg);
    QVERIFY(image.width == 1600 && std::abs(image.height - 1067) <= 1);
    QCOMPARE(ui::pixelsOf(image).size(), QSize(image.width, image.height));
    QVERIFY(image.data.size() <= model::longestImage);
    // What cannot be packed at all becomes smaller still, and never too large to be kept.
    QImage hard = noise({1600, 1600}).convertToFormat(QImage::Format_ARGB32);
    hard.setPixelColor(0, 0, QColor(1, 2, 3, 4));
    QVERIFY(ui::imageOfPixels(hard, "x")->data.size() <= model::longestImage);
  }

  void whatIsNoImageIsRefusedInWords() {
    for (const auto& bytes : {QByteArray(), QByteArray("name,score\n1,2\n"), fileOf(noise({9, 9}), "PNG").left(60),
                              QByteArray("P6 60000 60000 255\n")}) {
      const auto image = ui::imageOfFile(saved(bytes, "broken.png"));
      QVERIFY(!image.ok() && image.error().code == ErrorCode::imageUnreadable);
      const auto says = ui::sentence(image.error());
      QVERIFY2(says.contains(QStringLiteral("broken.png")) && says.contains(QStringLiteral("PNG or JPEG")),
               qPrintable(says));
    }
  }

  void hostileImagesAreRefusedQuicklyAndInLittleMemory() {
    const auto script = QDir(qEnvironmentVariable("THROUGHLINE_TEST_DATA", QStringLiteral(THROUGHLINE_SOURCE_DIR) +
                                                                               QStringLiteral("/../shared/data")))
                            .filePath(QStringLiteral("../hostile/gen_images.py"));
    if (!QFile::exists(script))
      QSKIP("the generator of hostile images is not there");
    const auto made = folder_.filePath(QStringLiteral("hostile"));
    QCOMPARE(QProcess::execute(QStringLiteral("python3"), {script, made}), 0);
    int tried = 0;
    for (const auto& file : QDir(made).entryInfoList(QDir::Files)) {
      QElapsedTimer clock;
      clock.start();
      const auto image = ui::imageOfFile(file.filePath().toStdString());
      QVERIFY2(clock.elapsed() < 2000, qPrintable(file.fileName() + QString::number(clock.elapsed())));
      const bool small =
          file.fileName().startsWith(QStringLiteral("ztxt")) || file.fileName().startsWith(QStringLiteral("iccp"));
      QVERIFY2(small || !image.ok(), qPrintable(file.fileName()));
      QVERIFY(!image.ok() || (image->width == 4 && image->data.size() < 1000));
      ++tried;
    }
    QVERIFY2(tried >= 12, qPrintable(QString::number(tried)));
  }

  void damagedDataIsDrawnAsACross() {
    model::Image image = model::imageOf(model::ImageFormat::png, 4, 4, "no image");
    QVERIFY(ui::pixelsOf(image).isNull());
    QImage canvas(100, 60, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    ui::paintImage(painter, image, QRectF(10, 10, 80, 40), ui::lightLook());
    painter.end();
    QVERIFY(canvas.pixelColor(50, 30) != QColor(Qt::white));
  }

  void aDroppedFileIsKnownByItsName() {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/answers.csv"))});
    QVERIFY(!ui::holdsImage(mime));
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/Scene.JPG"))});
    QVERIFY(ui::holdsImage(mime));
  }
};

THROUGHLINE_TEST(ImageFilesTest)
#include "images_test.moc"
