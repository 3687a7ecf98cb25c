# One interface target carries what every translation unit of ours is compiled with.
add_library(purser_flags INTERFACE)
target_compile_features(purser_flags INTERFACE cxx_std_20)
target_compile_definitions(purser_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PURSER_VERSION="${PROJECT_VERSION}")
target_compile_options(purser_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual)
option(PURSER_WERROR "Treat warnings as errors." OFF)
if(PURSER_WERROR)
    target_compile_options(purser_flags INTERFACE -Werror)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(PURSER_MOLD mold)
if(PURSER_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
find_program(PURSER_CCACHE ccache)
if(PURSER_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PURSER_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fpch-preprocess>)
endif()

set(PURSER_SANITIZE "" CACHE STRING "Sanitizers to build with, as for -fsanitize.")
if(PURSER_SANITIZE)
    # GCC 12 takes std::variant for uninitialized once the sanitizers' checks stand between its branches.
    target_compile_options(purser_flags INTERFACE -Wno-maybe-uninitialized)
    add_compile_options(-fsanitize=${PURSER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${PURSER_SANITIZE})
endif()
