#include "crc32.h"

#define STRIDE 8 /* bytes a round, a table for each */

/* A table is linear over exclusive or: its entries for 1, 2, 4, ... 128 make all others. */
#define BIT(i, n, entry) ((uint32_t)((i) >> (n)&1) * UINT32_C(entry))
#define ENTRY(i, a, b, c, d, e, f, g, h)                                                           \
  (BIT(i, 0, a) ^ BIT(i, 1, b) ^ BIT(i, 2, c) ^ BIT(i, 3, d) ^ BIT(i, 4, e) ^ BIT(i, 5, f) ^       \
   BIT(i, 6, g) ^ BIT(i, 7, h))
#define FOUR(i, ...)                                                                               \
  ENTRY(i, __VA_ARGS__), ENTRY(i + 1, __VA_ARGS__), ENTRY(i + 2, __VA_ARGS__),                     \
    ENTRY(i + 3, __VA_ARGS__)
#define SIXTEEN(i, ...)                                                                            \
  FOUR(i, __VA_ARGS__), FOUR(i + 4, __VA_ARGS__), FOUR(i + 8, __VA_ARGS__), FOUR(i + 12, __VA_ARGS__)
#define QUARTER(i, ...)                                                                            \
  SIXTEEN(i, __VA_ARGS__), SIXTEEN(i + 16, __VA_ARGS__), SIXTEEN(i + 32, __VA_ARGS__),             \
    SIXTEEN(i + 48, __VA_ARGS__)
#define TABLE(...)                                                                                 \
  QUARTER(0, __VA_ARGS__), QUARTER(64, __VA_ARGS__), QUARTER(128, __VA_ARGS__),                    \
    QUARTER(192, __VA_ARGS__)

/* Of each byte, what it does to the register when as many bytes as the row's number follow it. */
static const uint32_t tables[STRIDE][256] = {
  { TABLE(0x77073096, 0xEE0E612C, 0x076DC419, 0x0EDB8832,
          0x1DB71064, 0x3B6E20C8, 0x76DC4190, 0xEDB88320) },
  { TABLE(0x191B3141, 0x32366282, 0x646CC504, 0xC8D98A08,
          0x4AC21251, 0x958424A2, 0xF0794F05, 0x3B83984B) },
  { TABLE(0x01C26A37, 0x0384D46E, 0x0709A8DC, 0x0E1351B8,
          0x1C26A370, 0x384D46E0, 0x709A8DC0, 0xE1351B80) },
  { TABLE(0xB8BC6765, 0xAA09C88B, 0x8F629757, 0xC5B428EF,
          0x5019579F, 0xA032AF3E, 0x9B14583D, 0xED59B63B) },
  { TABLE(0x3D6029B0, 0x7AC05360, 0xF580A6C0, 0x30704BC1,
          0x60E09782, 0xC1C12F04, 0x58F35849, 0xB1E6B092) },
  { TABLE(0xCB5CD3A5, 0x4DC8A10B, 0x9B914216, 0xEC53826D,
          0x03D6029B, 0x07AC0536, 0x0F580A6C, 0x1EB014D8) },
  { TABLE(0xA6770BB4, 0x979F1129, 0xF44F2413, 0x33EF4E67,
          0x67DE9CCE, 0xCFBD399C, 0x440B7579, 0x8816EAF2) },
  { TABLE(0xCCAA009E, 0x4225077D, 0x844A0EFA, 0xD3E51BB5,
          0x7CBB312B, 0xF9766256, 0x299DC2ED, 0x533B85DA) }
};

static uint32_t load(const unsigned char *at)
{
  return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

/* What the four bytes of 'word' do to the register when 'after' bytes follow the last of them. */
static uint32_t fold(uint32_t word, size_t after)
{
  return tables[after + 3][word & 255] ^ tables[after + 2][word >> 8 & 255] ^
         tables[after + 1][word >> 16 & 255] ^ tables[after][word >> 24];
}

uint32_t crc32_of(struct slice bytes)
{
  const unsigned char *at = (const unsigned char *)bytes.data;
  size_t left = bytes.len;
  uint32_t crc = UINT32_MAX;

  for (; left >= STRIDE; at += STRIDE, left -= STRIDE)
    crc = fold(crc ^ load(at), 4) ^ fold(load(at + 4), 0);
  for (; left; at++, left--)
    crc = crc >> 8 ^ tables[0][(crc ^ *at) & 255];
  return ~crc;
}
