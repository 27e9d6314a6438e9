<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Мәліметтерді сақтау</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Whom the list shows</source>
        <translation>Тізімде кім көрсетіледі</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Жұмыс істейтіндер</translation>
    </message>
    <message>
        <source>With those who left</source>
        <translation>Кеткендермен бірге</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Мекеме қызметкерлері</translation>
    </message>
    <message>
        <source>left</source>
        <translation>жұмыстан кетті</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сақталмаған</translation>
    </message>
    <message>
        <source>may decide</source>
        <translation>шешім қабылдай алады</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Жұмысқа қайта оралды</translation>
    </message>
    <message>
        <source>Has left the office</source>
        <translation>Жұмыстан кетті</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>{name} has left the office</source>
        <translation>{name} енді жұмыс істемейді</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name in Kazakh</source>
        <translation>Аты-жөні қазақ тілінде</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Аты-жөні орыс тілінде</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Аты-жөні ағылшын тілінде</translation>
    </message>
    <message>
        <source>Initials and surname, Kazakh</source>
        <translation>Инициалы мен тегі, қазақша</translation>
    </message>
    <message>
        <source>Initials and surname, Russian</source>
        <translation>Инициалы мен тегі, орысша</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Position in Kazakh</source>
        <translation>Лауазымы қазақ тілінде</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Лауазымы орыс тілінде</translation>
    </message>
    <message>
        <source>Position in English</source>
        <translation>Лауазымы ағылшын тілінде</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>May decide and sign (granted by management)</source>
        <translation>Шешім қабылдап, қол қоя алады (басшылық берген)</translation>
    </message>
    <message>
        <source>Will not score dossiers of which they are the executor.</source>
        <translation>Өзі орындаушы болған істерді бағаламайды.</translation>
    </message>
    <message>
        <source>Will not decide on dossiers which they scored.</source>
        <translation>Өзі бағалаған істер бойынша шешім қабылдамайды.</translation>
    </message>
</context>
</TS>
