/* CRC-32 as zlib, gzip and PNG have it. Source: ISO/IEC 13239, 4.2.5.3. */
#ifndef LAMBDA_CRC32_H
#define LAMBDA_CRC32_H

#include "core.h"

#pragma GCC visibility push(hidden)

/* The checksum of 'bytes'; 0 of none. */
uint32_t crc32_of(struct slice bytes);

#pragma GCC visibility pop

#endif
