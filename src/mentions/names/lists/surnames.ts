import { list } from './list.ts'

/** Surnames that stand before the given name in China, Korea and Vietnam. */
export const firstSurnames: readonly string[] =
  list(`kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin sin kwon hwang ahn an song
  yoo yu hong jeon jun ko go moon mun son sohn yang bae baek paik nam noh roh ha heo hur min byun ban woo chun chon
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng yu dong xiao
  cheng cao yuan tian ren lu jiang cai jia ding wei xue ye yan pan du dai xia zhong fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin
  gu hou shao meng long wan duan lei qian yin xi peng mo tsai lai hsieh hsu chiang chiu chou tsao tseng chu chao kuo yeh wen lau leung wong chan cheung ng ho
  kwok lam mak tsang yip chow fung tse chau loh goh teo koh ong tay toh quek sim chua tan teh ooi yeoh khoo yap foo liew
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong to
  nguyễn trần lê phạm hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh`)

/** Surnames of many parts of the world that the packages' lists lack. */
export const moreSurnames: readonly string[] =
  list(`khan ahmed ali hussain hussein hassan malik sheikh qureshi siddiqui chaudhry bhatti butt mirza iqbal sharif bhutto zardari rana raja syed
  ansari farooq rehman rahman uddin islam hossain chowdhury begum khatun akter miah hasina zia sarkar
  singh kaur sharma verma gupta kumar patel shah mehta reddy rao nair menon pillai iyer iyengar gandhi modi banerjee mukherjee chatterjee
  ghosh bose das sen roy dutta sinha mishra pandey tiwari yadav chauhan thakur joshi desai kulkarni patil deshmukh naidu krishnan
  subramanian rajan swamy murthy gowda hegde shetty kapoor khanna malhotra chopra arora sethi bedi gill dhillon sandhu grewal
  perera fernando silva de-silva jayawardena wickremesinghe rajapaksa sirisena bandaranaike dissanayake gunawardena
  thapa gurung rai limbu shrestha adhikari oli koirala dahal bhattarai deuba
  al-assad assad al-sisi sisi netanyahu gantz abbas arafat haniyeh nasrallah khamenei rouhani raisi ahmadinejad soleimani zarif
  erdogan erdoğan gul kilicdaroglu imamoglu yildirim davutoglu demirtas yilmaz kaya demir celik sahin
  mohammed mohamed mohamud ahmed abdi hassan farah nur omar osman ibrahim yusuf adan warsame
  okafor okonkwo adeyemi adebayo balogun okeke eze nwosu obi buhari jonathan obasanjo tinubu atiku osinbajo abubakar bello musa sani
  mensah owusu boateng asante osei appiah amoah addo akufo-addo mahama annan opoku agyeman darko
  kenyatta odinga ruto kamau mwangi kariuki otieno ochieng owino wanjiru njoroge kimani kiptoo kipchoge rotich cheruiyot mutua
  museveni besigye mugisha okello ssentamu kagame rwigara magufuli nyerere hassan mkapa kikwete
  mugabe mnangagwa chamisa tsvangirai moyo ncube ndlovu sibanda dube nkomo banda phiri mwale tembo chirwa zulu
  mandela zuma ramaphosa mbeki malema nkosi dlamini mkhize khumalo zwane mthembu radebe botha pretorius van-der-merwe
  traore traoré keita keïta coulibaly diarra toure touré diallo barry bah sow camara conde condé sylla cisse cissé diop ndiaye fall sarr gueye faye wade sall ba ouattara gbagbo bedie kone koné
  kabila tshisekedi lumumba mobutu kasongo ilunga biya ahidjo deby déby idriss bozize touadera bongo nguema obiang
  putin medvedev lavrov shoigu peskov navalny zelensky zelenskyy poroshenko tymoshenko lukashenko ivanov petrov sidorov
  smirnov kuznetsov popov sokolov lebedev kozlov novikov morozov volkov nazarbayev tokayev mirziyoyev karimov aliyev
  pashinyan sargsyan kocharyan saakashvili ivanishvili margvelashvili zourabichvili berdimuhamedov rahmon atambayev japarov
  orban orbán duda tusk kaczynski kaczyński walesa wałęsa havel babis babiš zeman fico vucic vučić thaci thaçi rama berisha tadic
  duterte marcos aquino estrada robredo pacquiao santos reyes cruz bautista garcia mendoza ramos dela-cruz villanueva
  widodo prabowo subianto soekarno sukarno suharto megawati sukarnoputri habibie wahid yudhoyono baswedan
  mahathir najib razak anwar ibrahim muhyiddin yassin zahid hamidi hishammuddin lee-hsien shanmugam thaksin shinawatra prayut
  abe suga kishida koizumi aso tanaka suzuki sato watanabe takahashi ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  yamaguchi matsumoto inoue kimura shimizu hayashi saito ishiba kono hatoyama noda murakami
  bolsonaro lula rousseff temer maduro chavez chávez guaido guaidó castro morales kirchner macri milei fernandez fernández lopez obrador
  pinera piñera boric bachelet uribe petro duque ortega fujimori humala kuczynski correa moreno noboa bukele hernandez hernández gonzalez gonzález rodriguez rodríguez martinez martínez perez pérez sanchez sánchez ramirez ramírez torres flores rivera gomez gómez diaz díaz vargas jimenez jiménez mendez méndez
  trump biden obama clinton bush reagan mccain romney pence harris pelosi mcconnell schumer blinken kerry tillerson pompeo
  johnson cameron may blair brown corbyn starmer sunak truss merkel scholz macron sarkozy hollande mélenchon berlusconi renzi draghi meloni
  conte salvini rajoy sanchez tsipras mitsotakis rutte michel juncker leyen stoltenberg guterres ban annan tedros
  trudeau harper ford morrison albanese turnbull abbott ardern hipkins luxon bainimarama marape o'neill
  messi ronaldo neymar mbappe mbappé salah mane mané kane guardiola mourinho klopp wenger ferguson`)
