# What every target of this project has in common.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(THROUGHLINE_CCACHE ccache)
if(THROUGHLINE_CCACHE)
  # A cache entry made in one checkout serves another.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
      CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${THROUGHLINE_CCACHE})
endif()
find_program(THROUGHLINE_LLD ld.lld)
if(THROUGHLINE_LLD)
  add_link_options(-fuse-ld=lld)
endif()

add_library(throughline_options INTERFACE)
# Designated initialisers leave out what has its default: that is what they are for.
target_compile_options(throughline_options INTERFACE
  -Wall -Wextra -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wno-missing-field-initializers -Werror
  # GCC 12 raises false alarms over std::variant when it optimises: said, but no reason to stop.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized> -ffile-prefix-map=${CMAKE_SOURCE_DIR}/=)
# Clang 14 does not see that a generic lambda calls a member, and takes names of files compiled together for shadows: GCC
# looks for these.
target_compile_options(throughline_options INTERFACE
  $<$<CXX_COMPILER_ID:Clang>:-Wno-unused-lambda-capture> $<$<CXX_COMPILER_ID:Clang>:-Wno-shadow>)
# What is compiled under sanitizers: everything, or with THROUGHLINE_SANITIZE_CORE the library without Qt alone, which then
# serves the tests and the window of the same build.
add_library(throughline_instrumented INTERFACE)
if(THROUGHLINE_SANITIZE)
  target_compile_options(throughline_instrumented INTERFACE -fsanitize=${THROUGHLINE_SANITIZE} -fno-omit-frame-pointer
                                                            -fno-sanitize-recover=all)
  if(THROUGHLINE_SANITIZE MATCHES undefined)
    # Four tenths of the time to compile, and nine tenths of what a program carries for its reports. A null or too large
    # access still ends in a report of the address sanitizer; misalignment, a wrong cast of a polymorphic object and a
    # pointer that wraps without being used are not seen (docs/decisions/038).
    target_compile_options(throughline_instrumented INTERFACE -fno-sanitize=null,alignment,object-size,vptr,pointer-overflow)
  endif()
  target_link_options(throughline_options INTERFACE -fsanitize=${THROUGHLINE_SANITIZE})
  # A program at a fixed place: the tests start hundreds, and each would move a million addresses first.
  target_link_options(throughline_options INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-no-pie>)
  if(NOT THROUGHLINE_SANITIZE_CORE)
    target_link_libraries(throughline_options INTERFACE throughline_instrumented)
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Memory is cheaper than looking for free memory: 6 % of the time to compile.
  target_compile_options(throughline_options INTERFACE "SHELL:--param ggc-min-expand=400 --param ggc-min-heapsize=1000000")
endif()
if(THROUGHLINE_COVERAGE)
  target_compile_options(throughline_options INTERFACE --coverage)
  target_link_options(throughline_options INTERFACE --coverage)
endif()

# throughline_sources(<variable> <folder>...): every .h and .cpp directly in these folders.
function(throughline_sources variable)
  set(found)
  foreach(folder IN LISTS ARGN)
    file(GLOB files CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
    list(APPEND found ${files})
  endforeach()
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

# Several small files of one folder are compiled together; never files of two folders. Few for a quick edit and compile, many
# (THROUGHLINE_BATCH) where everything is built once.
set(THROUGHLINE_BATCH 6 CACHE STRING "Files compiled together")
function(throughline_unity target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(files ${target} SOURCES)
  set(position 0)
  set(last "")
  foreach(file IN LISTS files)
    if(file MATCHES "\\.cpp$")
      get_filename_component(folder ${file} DIRECTORY)
      if(NOT folder STREQUAL last)
        set(position 0)
        set(last ${folder})
      endif()
      math(EXPR batch "${position} / ${THROUGHLINE_BATCH}")
      file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR} ${folder})
      string(REPLACE "/" "_" name ${name})
      set_source_files_properties(${file} PROPERTIES UNITY_GROUP "${name}_${batch}")
      math(EXPR position "${position} + 1")
    endif()
  endforeach()
endfunction()

# CMake 3.25 with Ninja does not look for Q_OBJECT in files that were added since the last run of moc.
function(throughline_fresh_moc target)
  get_target_property(files ${target} SOURCES)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
  set(known "")
  if(EXISTS ${list})
    file(READ ${list} known)
  endif()
  if(NOT known STREQUAL "${files}")
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    file(WRITE ${list} "${files}")
  endif()
endfunction()

# moc of Qt 6.4 stumbles over these two headers of libstdc++ 12; it needs nothing from them.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_COMPARE -D_GLIBCXX_CONCEPTS)

# Headers of libraries that every file of the target reads. Files still include what they use.
function(throughline_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
