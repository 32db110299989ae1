/** Brands that give out mailboxes under a country's suffix: `yahoo.co.uk`, `hotmail.fr`, `gmx.at`. */
export const FREE_MAIL_BRANDS: ReadonlySet<string> = new Set(
  'yahoo ymail rocketmail hotmail googlemail gmail gmx yandex aol inbox protonmail zohomail tutanota mailinator'.split(' '),
);

/** `outlook`, `live` and `msn` are words too: only the suffixes Microsoft gives out count, not a company at `live.<anything>`. */
const MICROSOFT = {
  outlook:
    'com at be cl co.id co.il co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz de dk es fr hu ie in it jp kr lv my ph pt sa sg sk',
  live: 'com at be ca cl cn co.kr co.uk co.za com.ar com.au com.mx com.my com.pt com.sg de dk fi fr hk ie in it jp nl no ru se',
  msn: 'com cn',
};

const GLOBAL = `
  gmail.com googlemail.com icloud.com me.com mac.com privaterelay.appleid.com aim.com love.com passport.com windowslive.com
  proton.me pm.me protonmail.ch tuta.com tuta.io tutamail.com tutanota.de keemail.me hey.com fastmail.com fastmail.fm fastmail.net
  zoho.com zoho.eu zoho.in zohomail.com mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com engineer.com
  hushmail.com hush.com mailfence.com runbox.com posteo.de posteo.net mailbox.org startmail.com disroot.org riseup.net ctemplar.com
  duck.com mozmail.com simplelogin.com anonaddy.me mailinator.com guerrillamail.com yopmail.com 10minutemail.com temp-mail.org
  lycos.com excite.com juno.com netzero.net netzero.com skiff.com onmail.com mail.bg abv.bg`;

const AMERICAS = `
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net ameritech.net pacbell.net swbell.net cox.net charter.net
  spectrum.net roadrunner.com rr.com earthlink.net mindspring.com optonline.net optimum.net frontier.com frontiernet.net
  windstream.net centurylink.net embarqmail.com q.com suddenlink.net prodigy.net prodigy.net.mx rogers.com shaw.ca sympatico.ca bell.net
  telus.net videotron.ca cogeco.ca uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com
  oi.com.br fibertel.com.ar arnet.com.ar speedy.com.ar vtr.net terra.com`;

const EUROPE = `
  web.de email.de freenet.de t-online.de arcor.de online.de 1und1.de vodafone.de kabelmail.de o2online.de mail.de magenta.de
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr club-internet.fr
  libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it fastwebnet.it poste.it pec.it
  btinternet.com btopenworld.com bt.com virginmedia.com virgin.net sky.com talktalk.net ntlworld.com blueyonder.co.uk tiscali.co.uk
  plusnet.com o2.co.uk eircom.net ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl quicknet.nl upcmail.nl casema.nl
  telenet.be skynet.be proximus.be scarlet.be bluewin.ch hispeed.ch sunrise.ch chello.at aon.at a1.net
  telefonica.net terra.es ono.com movistar.es sapo.pt iol.pt clix.pt netcabo.pt telia.com bredband.net spray.se comhem.se tele2.se
  online.no broadpark.no frisurf.no mail.dk jubii.dk ofir.dk stofanet.dk kolumbus.fi luukku.com suomi24.fi elisanet.fi
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm gazeta.pl tlen.pl vp.pl
  seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz azet.sk zoznam.sk centrum.sk pobox.sk freemail.hu citromail.hu t-online.hu
  mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ya.ru narod.ru pochta.ru
  ukr.net i.ua meta.ua bigmir.net tut.by mail.ee inbox.lv inbox.lt one.lt otenet.gr forthnet.gr in.gr freemail.gr
  mynet.com superonline.com ttmail.com net.hr siol.net`;

const ASIA_PACIFIC = `
  qq.com foxmail.com vip.qq.com 163.com vip.163.com 126.com 188.com yeah.net sina.com sina.cn vip.sina.com sohu.com tom.com 21cn.com 139.com
  189.cn wo.cn aliyun.com netease.com naver.com daum.net hanmail.net nate.com korea.com kakao.com
  docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp ocn.ne.jp nifty.com biglobe.ne.jp so-net.ne.jp excite.co.jp goo.ne.jp
  hinet.net pchome.com.tw seed.net.tw netvigator.com singnet.com.sg starhub.net.sg rediffmail.com sify.com indiatimes.com
  bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au internode.on.net dodo.com.au westnet.com.au
  xtra.co.nz slingshot.co.nz orcon.net.nz walla.com walla.co.il 012.net.il netvision.net.il bezeqint.net
  telkomsa.net mweb.co.za webmail.co.za vodamail.co.za emirates.net.ae`;

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Domains where anybody may open a mailbox: web mail, internet providers, forwarding and throw-away services.
 * A company whose own staff writes from such a domain is still matched by exact addresses.
 */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set([
  ...[GLOBAL, AMERICAS, EUROPE, ASIA_PACIFIC].flatMap(words),
  ...Object.entries(MICROSOFT).flatMap(([brand, suffixes]) => words(suffixes).map((suffix) => `${brand}.${suffix}`)),
]);
