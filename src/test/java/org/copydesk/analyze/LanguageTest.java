package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  private static boolean english(String copy) {
    return Language.english(
        ArticleReaders.read("a.txt", copy.getBytes(StandardCharsets.UTF_8), "plain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Hafenbehörde hat am Montag den Nordkai geschlossen, weil Taucher Risse in vier Pfählen"
            + " gefunden haben. Der Direktor sagte, dass die Reparatur mehrere Wochen dauern wird und"
            + " dass die Fähren so lange von der Insel aus fahren.",
        "La direction du port a fermé lundi le quai nord, après que des plongeurs ont trouvé des"
            + " fissures dans quatre piliers. Le directeur a dit que les travaux dureront plusieurs"
            + " semaines et que les ferries partiront de l'île.",
        "La autoridad del puerto cerró el lunes el muelle norte después de que los buzos encontraran"
            + " grietas en cuatro pilares. El director dijo que las obras durarán varias semanas y que"
            + " los barcos saldrán de la isla.",
        "L'autorità portuale ha chiuso lunedì il molo nord dopo che i sommozzatori hanno trovato delle"
            + " crepe in quattro piloni. Il direttore ha detto che i lavori dureranno alcune settimane"
            + " e che i traghetti partiranno dall'isola.",
        "A autoridade portuária fechou na segunda-feira o cais norte, depois que os mergulhadores"
            + " encontraram fissuras em quatro pilares. O diretor disse que as obras vão durar várias"
            + " semanas e que os barcos não sairão da ilha.",
        "De havendienst heeft maandag de noordkade gesloten, nadat duikers scheuren in vier palen"
            + " hadden gevonden. De directeur zei dat het herstel enkele weken duurt en dat de veerboten"
            + " zolang van het eiland vertrekken.",
        "Hamnmyndigheten stängde på måndagen den norra kajen efter att dykare hade hittat sprickor i"
            + " fyra pålar. Direktören sade att det tar flera veckor att laga dem och att färjorna så"
            + " länge går från ön som ligger utanför.",
        "Władze portu zamknęły w poniedziałek północne nabrzeże, po tym jak nurkowie znaleźli"
            + " pęknięcia w czterech palach. Dyrektor powiedział, że naprawa potrwa kilka tygodni i że"
            + " promy nie będą odpływać z wyspy do końca maja.",
        "Портовое управление закрыло в понедельник северный причал, после того как водолазы нашли"
            + " трещины в четырёх сваях. Директор сказал, что ремонт займёт несколько недель.",
        "港务局周一关闭了北码头，此前潜水员在四根桩上发现了裂缝。局长说，修理需要几个星期，在此期间渡轮从岛上出发。"
            + "港务局还说，检查每年进行一次，去年没有发现任何问题，居民对此表示关切，并要求公布报告全文，以便了解情况，"
            + "同时希望渡轮尽快恢复正常。",
        "أغلقت سلطة الميناء يوم الاثنين الرصيف الشمالي بعد أن وجد الغواصون شقوقا في أربعة أعمدة. وقال"
            + " المدير إن الإصلاح سيستغرق عدة أسابيع وإن العبارات ستغادر من الجزيرة."
      })
  void copyInAnotherLanguageIsTold(String copy) {
    assertFalse(english(copy));
  }

  @Test
  void aLongStoryInALanguageOfNoListIsTold() {
    String finnish =
        "Satamaviranomainen sulki maanantaina pohjoisen laiturin, koska sukeltajat löysivät halkeamia"
            + " neljästä paalusta. Johtaja sanoi korjauksen kestävän useita viikkoja, ja lautat"
            + " lähtevät sillä välin saarelta. ";
    assertFalse(english(finnish.repeat(5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quay closed",
        "Der Hafen ist zu.",
        "The harbour authority closed the north quay on Monday after divers found cracks in four of"
            + " its piles. The colour of the piles has changed too, the director said.",
        "The harbor authority shut the quay on Monday, the director said. “Der Hafen ist geschlossen,"
            + " und das wird er auch noch einige Wochen sein,” he told reporters. “Wir wissen nicht,"
            + " wie lange es dauert.” The ferries will leave from the island for now.",
        "Harwick 2 Tarn 1. Lowen 0 Norvale 0. Veltra 3 Brannock 2. Tarn Rovers 1 Lowen Town 4. Harwick"
            + " Albion 0 Veltra City 2. Scorers: Pohl 12, Marsh 44, Orrell 51, Tolvik 60, Frame 71, Ebro"
            + " 80, Lund 85, Hartog 88, Sol 90.",
        "Las Norvas, Los Tarnos, El Puerto and La Mesa voted yes; San Lowen and Del Mar voted no, the"
            + " clerk said. Van der Pohl, De Marsh and Di Orrell abstained in the Las Norvas council."
      })
  void englishShortOrMixedCopyIsNot(String copy) {
    assertTrue(english(copy));
  }
}
