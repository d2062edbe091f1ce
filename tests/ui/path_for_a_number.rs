use sfn::state_machine;

state_machine! {
    Remind {
        Hold: Wait(Seconds = $.wait, Next = Each),
        Each: Map(
            ItemsPath = $.lines,
            MaxConcurrency = $.max,
            ItemProcessor { Done: Succeed },
            End,
        ),
    }
}

fn main() {}
