#pragma once

#include "core/file/recoverylog.h"

// The bytes of a recovery log. A record is, little-endian:
//
//     4  mark "MBLr"
//     4  length of the payload
//     8  sequence number
//     1  kind: 0 header, 1 change, 2 typed, 3 settled
//     4  CRC-32 of all the above and of the payload
//     n  payload
//
// The first record is the header: the id of the log, the UUID and the place of the book.

struct LogHeader {
    QUuid id;
    QUuid book;
    QString bookPath;
};

QByteArray bytesOf(const LogHeader &header);
QByteArray bytesOf(const LogEntry &entry);

struct LogContent {
    LogHeader header;
    qint64 headerSize = 0; // 0: there is no header, this is no log.
    QList<LogEntry> entries;
    qint64 goodSize = 0;  // Up to here it could be read.
    bool damaged = false; // Good records follow behind something that is not: more than a torn tail.
};
LogContent readLogBytes(const QByteArray &bytes);

quint32 crc32(QByteArrayView bytes, quint32 before = 0);
