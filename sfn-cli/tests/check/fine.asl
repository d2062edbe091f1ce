{"StartAt": "${First}", "States": {"A": {"Type": "Wait", "Seconds": ${Seconds}, "Next": "B"}, "B": {"Type": "Succeed"}}}
