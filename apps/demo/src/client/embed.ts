import '@thidua/widgets/define';
