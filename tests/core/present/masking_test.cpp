#include "core/present/masking.h"
#include "tests/support/test_registry.h"

#include <QStringList>
#include <QTest>

using namespace throughline;

/// What stands between two bars goes, all else stays.
class MaskingTest : public QObject {
  Q_OBJECT

  static void addRows(std::initializer_list<const char*> texts) {
    for (const char* text : texts)
      QTest::newRow(text) << QString::fromUtf8(text);
  }
  static void hold(const QString& marked) {
    auto parts = marked.split(QLatin1Char('|'));
    const auto text = parts.join(QString());
    for (int at = 1; at < parts.size(); at += 2)
      parts[at] = QStringLiteral("•••");
    QCOMPARE(QString::fromStdString(present::masked(text.toStdString())), parts.join(QString()));
  }

private Q_SLOTS:
  void numbersToCallGo_data() {
    QTest::addColumn<QString>("text");
    addRows({"Germany |+49 30 123456|, |030/1234567|, |0171 2345678|, |+49 (0)171-234 56 78|",
             "Austria |+43 1 5341234|, |0664 1234567|", "Switzerland |+41 44 668 18 00|, |044 668 18 00|",
             "United Kingdom |+44 20 7946 0958|, |020 7946 0958|, |07700 900123|",
             "United States |+1 (212) 555-0123|, |(212) 555-0123|, |212-555-0123|, |212.555.0123|, |1.800.555.0123|",
             "France |+33 1 23 45 67 89|, |01 23 45 67 89|, |06.12.34.56.78|, |06-12-34-56-78|",
             "Spain |+34 612 345 678|, |612 345 678|, |612.345.678|, |91 123 45 67|",
             "Poland |+48 601 234 567|, |601-234-567|", "Italy |+39 06 6982 1234|, |347 1234567|",
             "Netherlands |+31 20 123 4567|, |06-12345678|", "Denmark |+45 32 12 34 56|, |32 12 34 56|",
             "Sweden |+46 8 123 456 78|, |08-123 456 78|",
             "Brazil |+55 11 91234-5678|, |(11) 91234-5678|, |91234-5678|", "Japan |03-1234-5678|, |090-1234-5678|",
             "India |+91 98765 43210|, |98765-43210|", "Singapore |6123 4567|",
             "Australia |0412 345 678|, |(02) 9876 5432|"});
  }
  void numbersToCallGo() {
    QFETCH(QString, text);
    hold(text);
  }

  void whatLeadsToAPersonGoes_data() {
    QTest::addColumn<QString>("text");
    addRows({"IBAN |DE89 3704 0044 0532 0130 00|.", "to |DE89370400440532013000| please",
             "|GB29 NWBK 6016 1331 9268 19|", "|FR1420041010050500013M02606|", "card |4111 1111 1111 1111|",
             "card |4111-1111-1111-1111|", "card |3782 822463 10005|", "card |5500000000000004|",
             "|jo.b+x@mail.example.org|!", "mail |jo@example.co.uk|, or |anna_m@x.de|", "order |123456789|",
             "ticket #|20260012345|"});
  }
  void whatLeadsToAPersonGoes() {
    QFETCH(QString, text);
    hold(text);
  }

  void figuresStay_data() {
    QTest::addColumn<QString>("text");
    addRows({"10.000 - 20.000",
             "10.000-20.000 visits",
             "10 000 - 20 000",
             "100.000 – 250.000",
             "98.50-99.90 %",
             "98.5-99.9",
             "1.000.000 calls",
             "12 345 678 visits",
             "100 000 000",
             "1,299.00 EUR",
             "12.999.999,00 \u20ac",
             "1500000 EUR",
             "\u20ac 2500000",
             "0.25-0.75",
             "from 3.5 to 4.25",
             "12345",
             "50 % to 75 %",
             "version 10.0.19045",
             "v10.0.19045",
             "ISBN 978-3-16-148410-0",
             "9780306406157",
             "ISBN 0-306-40615-2",
             "Beverly Hills 12345-6789",
             "XX00 1234",
             "AB12 is the gate"});
  }
  void figuresStay() {
    QFETCH(QString, text);
    hold(text);
  }

  void daysAndHoursStay_data() {
    QTest::addColumn<QString>("text");
    addRows({"08.00-18.00", "open (08.00 - 18.00)", "08.00-12.00 13.00-18.00", "Mon 9.30-17.30, Sat 10.00-14.00",
             "08:00-18:00", "01.03.26-30.06.26", "1.3.26 - 30.6.26", "01.03.-30.06.26", "01/03/26-30/06/26",
             "01.03.2026-30.06.2026", "2026-01-31", "2026-01-31 2026-02-28", "2026-2028", "12/2026 - 06/2027",
             "29.11.2026 14:30", "(29.11.2026)", "3/2026", "01.03.26 08.00-18.00", "summer of 2026 to 2027"});
  }
  void daysAndHoursStay() {
    QFETCH(QString, text);
    hold(text);
  }
};

THROUGHLINE_TEST(MaskingTest)
#include "masking_test.moc"
