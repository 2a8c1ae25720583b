// Calls the C library by its name: one of the few files that may. glibc keeps what each thread once took; 100,000
// actions read leave 8 MB behind.
#include "core/file/memory.h"

#include <cstdlib> // Says __GLIBC__.

#ifdef __GLIBC__
#include <malloc.h>

void giveBackMemory() { malloc_trim(0); }
#else
void giveBackMemory() {}
#endif
