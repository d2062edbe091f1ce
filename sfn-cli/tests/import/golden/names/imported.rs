//! Imported from `tests/import/golden/names/names.asl.json`.

use sfn::state_machine;

state_machine! {
    #[asl(Comment = " begins with a blank, which a doc comment would lose")]
    pub Names {
        #[name = "1. Start"]
        State1Start: Pass(Comment = "", Next = check_order),
        check_order: Pass(Next = CheckOrder),
        #[name = "Check order?"]
        CheckOrder: Pass(Next = CheckOrder2),
        #[name = "Check order!"]
        CheckOrder2: Pass(Next = Match),
        #[name = "match"]
        Match: Pass(Next = SelfState),
        #[name = "Self"]
        SelfState: Pass(Next = Prüfung),
        #[name = "Prüfung"]
        Prüfung: Pass(Next = 注文を確認),
        #[name = "注文を確認"]
        注文を確認: Pass(Next = SayHi),
        #[name = r#"say "hi""#]
        SayHi: Pass(Next = State),
        #[name = "???"]
        State: Parallel(
            Branch {
                #[name = "A b"]
                AB: Pass(Result = null, End),
            },
            Branch {
                /// two
                /// lines
                #[name = "A-b"]
                AB: Pass(End),
            },
            End,
        ),
    }
}
