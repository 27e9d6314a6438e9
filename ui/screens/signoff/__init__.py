"""The management's desk: decisions to take (paras 7.5, 2.2, 3.2), notices, certificates to sign."""
