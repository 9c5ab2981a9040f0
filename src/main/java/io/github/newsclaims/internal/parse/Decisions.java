package io.github.newsclaims.internal.parse;

import java.util.concurrent.atomic.AtomicInteger;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;

/**
 * What the parsers of a grammar remember of their decisions, bounded. ANTLR itself would keep every state for as long as
 * the program runs; here all are dropped when there are too many, and the memory begins anew. Safe for use by any number
 * of threads: a parser that still uses what was dropped reads the same with it.
 */
public final class Decisions {

    /**
     * So many states of a grammar are kept: several times what ordinary text needs, 1 to 3 MB. There may be a few more,
     * by what the parses in progress add.
     */
    public static final int MOST = 2_000;

    private final ATN grammar;
    private final int most;
    private volatile Memory memory;

    /**
     * Makes the memory of a grammar.
     *
     * @param grammar the grammar's transitions
     */
    public Decisions(ATN grammar) {
        this(grammar, MOST);
    }

    Decisions(ATN grammar, int most) {
        this.grammar = grammar;
        this.most = most;
        this.memory = new Memory(grammar);
    }

    /**
     * Lets a parser decide with this memory, by SLL. To be called before every parse: that is when a full memory is
     * dropped.
     *
     * @param parser a parser of the grammar
     */
    public void serve(Parser parser) {
        var current = memory;
        if (current.states.get() >= most) {
            current = new Memory(grammar);
            memory = current;
        }
        if (!(parser.getInterpreter() instanceof Simulator simulator && simulator.memory == current)) {
            parser.setInterpreter(new Simulator(parser, current));
        }
    }

    /**
     * Counts what is remembered.
     *
     * @return the number of states
     */
    public int states() {
        return memory.states.get();
    }

    /** States and contexts that go together. */
    private static final class Memory {

        private final ATN grammar;
        private final DFA[] decisions;
        private final PredictionContextCache contexts = new PredictionContextCache();
        private final AtomicInteger states = new AtomicInteger();

        private Memory(ATN grammar) {
            this.grammar = grammar;
            this.decisions = new DFA[grammar.getNumberOfDecisions()];
            for (int i = 0; i < decisions.length; i++) {
                decisions[i] = new DFA(grammar.getDecisionState(i), i);
            }
        }
    }

    /** Counts the states that it adds. */
    private static final class Simulator extends ParserATNSimulator {

        private final Memory memory;

        private Simulator(Parser parser, Memory memory) {
            super(parser, memory.grammar, memory.decisions, memory.contexts);
            this.memory = memory;
            setPredictionMode(PredictionMode.SLL);
        }

        @Override
        protected DFAState addDFAState(DFA decision, DFAState state) {
            var kept = super.addDFAState(decision, state);
            if (kept == state && state != ERROR) {
                memory.states.incrementAndGet();
            }
            return kept;
        }
    }
}
