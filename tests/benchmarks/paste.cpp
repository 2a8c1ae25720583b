#include "tests/benchmarks/paste.h"

#include "tests/benchmarks/pagewindow.h"
#include "tests/pastebombs.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

// What Word writes around each stretch of words.
const QString span =
    u"<span class=SpellE><span lang=EN-GB\nstyle='font-size:11.0pt;line-height:107%;font-family:\"Arial\",sans-serif;"
    "mso-fareast-font-family:\n\"Times New Roman\";mso-bidi-font-family:Arial;color:black;"
    "mso-themecolor:text1;\nmso-fareast-language:EN-GB'>%1</span></span>"_s;

QString words(int n)
{
    return span.arg(u"The group heard that the gutters leak"_s) +
           span.arg(u" and that %1 builders were not asked&nbsp;– or so it was said. "_s.arg(n));
}

QString paragraph(int n)
{
    return u"<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'>"_s + words(n) + u"<b>"_s +
           span.arg(u"agreed"_s) + u"</b>"_s + span.arg(u" to wait.<o:p></o:p>"_s) + u"</p>\n\n"_s;
}

QString entry(int n)
{
    const QString mark = n % 2 ? u"%1."_s.arg(n % 9 + 1) : u"·"_s;
    return u"<p class=MsoListParagraphCxSpMiddle style='margin-bottom:6.0pt;mso-add-space:auto;\ntext-indent:-18.0pt;"
           "mso-list:l0 level1 lfo1'><![if !supportLists]><span\nstyle='font-family:Symbol;mso-fareast-font-family:"
           "Symbol;mso-bidi-font-family:\nSymbol'><span style='mso-list:Ignore'>"_s +
           mark +
           u"<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n</span></span>"
           "</span><![endif]>"_s +
           words(n) + u"<o:p></o:p></p>\n\n"_s;
}

QString row(int n)
{
    const QString cell =
        u"  <td width=301 valign=top style='width:225.4pt;border:solid windowtext 1.0pt;border-top:none;"
        "\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal>"_s;
    return u" <tr style='mso-yfti-irow:%1'>\n"_s.arg(n) + cell + words(n) + u"</p>\n  </td>\n"_s + cell +
           span.arg(u"PV"_s) + u"</p>\n  </td>\n </tr>\n"_s;
}

QString wordMegabyte()
{
    QString html = u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<meta name=ProgId "
                   "content=Word.Document>\n<!--[if gte mso 9]><xml>\n"_s;
    for (int i = 0; i < 370; ++i)
        html +=
            u"  <w:LsdException Locked=\"false\" Priority=\"%1\" SemiHidden=\"true\" Name=\"Grid Table\"/>\n"_s.arg(i);
    html += u"</xml><![endif]-->\n</head>\n<body lang=EN-GB>\n<!--StartFragment-->\n"_s;
    for (int n = 0; html.size() < 1'000'000; ++n) {
        if (n % 20 == 0)
            html += u"<h2>"_s + span.arg(u"Matter number %1<o:p></o:p>"_s.arg(n)) + u"</h2>\n\n"_s;
        if (n % 40 == 30)
            html += u"<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>\n"_s + row(n) + row(n + 1) +
                    row(n + 2) + u"</table>\n\n"_s;
        html += n % 4 == 3 ? entry(n) : paragraph(n);
    }
    return html + u"<!--EndFragment-->\n</body>\n</html>\n"_s;
}

// An empty book with a meeting, to paste into again and again.
class PasteDesk {
public:
    PasteDesk()
    {
        const QString path = m_home.filePath(u"paste.minutebook"_s);
        if (auto ok = Minutebook::create(path); !ok)
            qFatal("%s", qPrintable(ok.error()));
        const Body body{.name = u"Lantern Trust"_s};
        Minutes minutes{.meeting = {.body = body.id, .date = QDate(2031, 1, 21)}};
        minutes.meeting.items = {Item{.number = u"1"_s, .title = u"Gutters"_s, .minute = u"They leak."_s}};
        m_window = std::make_unique<PageWindow>(
            path, Minutebook::Settings{.recoveryFolder = m_home.filePath(u"recovery"_s)}, body, minutes);
        press(Qt::Key_Return, {}, u"\r"_s);
    }

    // CPU of the window's thread from Ctrl+V to the painted page, in milliseconds; then it is undone.
    double paste(std::unique_ptr<QMimeData> data)
    {
        QApplication::clipboard()->setMimeData(data.release());
        const double start = threadCpuMs();
        press(Qt::Key_V, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const double time = threadCpuMs() - start;
        m_lines = page().document()->blockCount();
        if (m_window->book().undoText() == u"Paste"_s) // Not all bombs bring something.
            press(Qt::Key_Z, Qt::ControlModifier);
        pass(std::chrono::milliseconds(20));
        return time;
    }
    MeetingPage &page() { return m_window->page(); }
    int lines() const { return m_lines; }

private:
    void press(int key, Qt::KeyboardModifiers modifiers, const QString &text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&page(), &event);
    }

    QTemporaryDir m_home;
    std::unique_ptr<PageWindow> m_window;
    int m_lines = 0;
};

double insertedByQt(const QString &html)
{
    QTextEdit edit;
    edit.resize(900, 700);
    edit.show();
    wait([&] { return edit.isVisible(); });
    QCoreApplication::processEvents();
    const double start = threadCpuMs();
    edit.insertHtml(html);
    QCoreApplication::processEvents();
    return threadCpuMs() - start;
}

} // namespace

Figure pasteMegabyteFigure()
{
    const QString html = wordMegabyte();
    PasteDesk desk;
    std::vector<double> ours;
    std::vector<double> peer;
    for (int round = 0; round < 7; ++round) {
        auto data = std::make_unique<QMimeData>();
        data->setHtml(html);
        ours.push_back(desk.paste(std::move(data)));
        peer.push_back(insertedByQt(html));
    }
    qsizetype characters = 0;
    const Pasted pasted = pastedHtml(html);
    for (const Line &line : pasted.lines)
        characters += plainText(line).size();
    if (pasted.rest || desk.lines() < pasted.lines.size())
        qFatal("not all of it came in");
    return {median(ours), u"ms"_s,
            u"worst %1 ms; QTextEdit::insertHtml %2 ms; %3 lines, %4 characters of words in %5"_s
                .arg(quantile(ours, 1), 0, 'f', 1)
                .arg(median(peer), 0, 'f', 1)
                .arg(pasted.lines.size())
                .arg(characters)
                .arg(html.size())};
}

Figure pasteBombFigure()
{
    PasteDesk desk;
    double worst = 0;
    QString name;
    for (const PasteBomb &bomb : pasteBombs()) {
        std::vector<double> times;
        for (int round = 0; round < 3; ++round)
            times.push_back(desk.paste(bomb.mimeData()));
        if (qEnvironmentVariableIsSet("SHOW"))
            fprintf(stderr, "%8.1f %s\n", median(times), qPrintable(bomb.name));
        if (median(times) > worst) {
            worst = median(times);
            name = bomb.name;
        }
    }
    return {worst, u"ms"_s, u"%1, of %2"_s.arg(name).arg(pasteBombs().size())};
}
