# SPDX-License-Identifier: GPL-3.0-or-later
# What every room shares: the compiler's strictness, one precompiled header per kind of room, and the rule that a
# room's headers are reachable only by a target that links it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # A precompiled header is only cached when its time stamps and macros are not looked at.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_library(otklik_flags INTERFACE)
target_compile_options(otklik_flags INTERFACE -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CXX_COMPILER_ID:GNU>:-Winvalid-pch -Wno-error=maybe-uninitialized>)
target_compile_definitions(otklik_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(OTKLIK_TESTING)
    target_compile_definitions(otklik_flags INTERFACE OTKLIK_TESTING)
endif()

# What people run is hardened; tests/architecture/hardening.py looks into the programs that were built so.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(-fstack-protector-strong -fstack-clash-protection)
    add_compile_definitions(_FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    add_link_options(LINKER:-z,relro,-z,now,-z,noexecstack)
endif()

# otklik_room(<name> [DIR <folder>] [USES <room>…] [LINKS <library>…])
# One static library of every .cpp in the folder. Its public include folder is its own folder only.
function(otklik_room name)
    cmake_parse_arguments(ROOM "" "DIR;PCH" "USES;LINKS" ${ARGN})
    if(NOT ROOM_DIR)
        set(ROOM_DIR "${CMAKE_CURRENT_SOURCE_DIR}/${name}")
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${ROOM_DIR}/*.cpp" "${ROOM_DIR}/*.h" "${ROOM_DIR}/*.ui")
    if(NOT sources)
        return() # a room is made when its first inhabitant arrives
    endif()
    add_library(otklik_${name} STATIC ${sources})
    file(GLOB_RECURSE folders LIST_DIRECTORIES true CONFIGURE_DEPENDS "${ROOM_DIR}/*")
    target_include_directories(otklik_${name} PUBLIC "${ROOM_DIR}")
    foreach(folder IN LISTS folders)
        if(IS_DIRECTORY "${folder}")
            target_include_directories(otklik_${name} PUBLIC "${folder}")
        endif()
    endforeach()
    list(TRANSFORM ROOM_USES PREPEND otklik_)
    target_link_libraries(otklik_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS} PRIVATE otklik_flags)
    otklik_precompile(otklik_${name})
endfunction()

if(OTKLIK_TESTING)
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1") # asserts stay on in what the tests run
    target_compile_definitions(otklik_flags INTERFACE QT_FORCE_ASSERTS)
endif()

# Headers of Qt and the standard library that nearly every file reads; none of the project's own.
function(otklik_precompile target)
    target_precompile_headers(${target} PRIVATE
        <QtCore/QtCore> <QtSql/QtSql> <QtNetwork/QtNetwork>
        <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <variant> <vector> <tl/expected.hpp>)
endfunction()
