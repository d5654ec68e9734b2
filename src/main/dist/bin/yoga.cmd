@echo off
rem Starts yoga. The start-up archive is for the POSIX launcher only: cmd cannot check its key without losing what it wins.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
where /q "%java%" 2>nul || if not exist "%java%" (
    echo yoga: no Java found: install Java 17 or newer, or set JAVA_HOME>&2
    exit /b 1
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmx64m -Xmn8m -Xlog:disable ^
    --enable-native-access=ALL-UNNAMED "-Dyoga.catalogue=%~dp0..\lib\catalogue.bin" ^
    "-Dlibrary.jline.path=%~dp0..\lib\native\org\jline\nativ" -classpath "%~dp0..\lib\*" yoga.Main %*
exit /b %errorlevel%
