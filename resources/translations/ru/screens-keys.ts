<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>KeyCatcher</name>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Esc leaves it as it is</source>
        <translation>Esc – оставить как есть</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Press a new key</source>
        <translation>Нажать новую клавишу</translation>
    </message>
    <message>
        <source>Its own key again</source>
        <translation>Вернуть исходную клавишу</translation>
    </message>
    <message>
        <source>All keys as they were</source>
        <translation>Вернуть все клавиши</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Wherever scans are shown</source>
        <translation>Везде, где показан скан</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>без клавиши</translation>
    </message>
    <message>
        <source>Its own key: {key}</source>
        <translation>Исходная клавиша: {key}</translation>
    </message>
    <message>
        <source>This is its own key</source>
        <translation>Это исходная клавиша</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>{key} is needed everywhere and keeps its meaning. Press another key.</source>
        <translation>Клавиша {key} нужна везде и сохраняет своё значение. Нажмите другую.</translation>
    </message>
    <message>
        <source>{key} already means “{action}”. Press another key.</source>
        <translation>Клавиша {key} уже занята: «{action}». Нажмите другую.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys are read by their place on the keyboard and work under every layout. Choose an action and press Enter, then its new key.</source>
        <translation>Клавиша определяется по её месту на клавиатуре и работает при любой раскладке. Выберите действие, нажмите Enter, затем его новую клавишу.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Такого действия нет</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Попробуйте другое слово.</translation>
    </message>
</context>
</TS>
